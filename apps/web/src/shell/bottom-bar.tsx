import { BarLink } from "./bar-link.tsx";
import { MorePlaces } from "./more-places.tsx";
import { type Place, places } from "./places.tsx";

/** As many as a thumb can tell apart. */
const mostOnBar = 5;
const all: readonly Place[] = places;
const onBar = all.length <= mostOnBar ? all : all.filter(({ onPhone }) => onPhone).slice(0, mostOnBar - 1);
const underMore = all.filter((place) => !onBar.includes(place));

/** The navigation of a phone. */
export function BottomBar() {
  return (
    <nav
      aria-label="Main"
      className="flex shrink-0 border-t border-line bg-rail pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {onBar.map((place) => (
        <BarLink key={place.to} place={place} />
      ))}
      {underMore.length > 0 && <MorePlaces places={underMore} />}
    </nav>
  );
}
