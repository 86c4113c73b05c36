export { default } from "@guildhall/db/throwaway/global-setup";
