export { testDatabase } from "@guildhall/db/throwaway/test-database";
