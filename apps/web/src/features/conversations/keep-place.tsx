import { Component, type ReactNode, type RefObject } from "react";

type Props = {
  box: RefObject<HTMLElement | null>;
  content: RefObject<HTMLElement | null>;
  /** Another one says that messages come or go above what is read. */
  mark: string;
  children: ReactNode;
};
type Anchor = { row: Element; top: number } | null;

/**
 * Keeps what is being read where it is when messages come in or go above it. It is a class because only classes are asked
 * in the moment before the page changes.
 */
export class KeepPlace extends Component<Props> {
  override getSnapshotBeforeUpdate({ mark }: Props): Anchor {
    const { box, content } = this.props;
    if (mark === this.props.mark || !box.current || !content.current) return null;
    const edge = box.current.getBoundingClientRect().top;
    const row = [...content.current.querySelectorAll("article")].find((each) => bottomOf(each) > edge);
    return row ? { row, top: row.getBoundingClientRect().top } : null;
  }

  override componentDidUpdate(_before: Props, _state: unknown, anchor: Anchor): void {
    if (!anchor?.row.isConnected) return;
    const moved = anchor.row.getBoundingClientRect().top - anchor.top;
    if (moved !== 0) this.props.box.current?.scrollBy({ top: moved });
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
