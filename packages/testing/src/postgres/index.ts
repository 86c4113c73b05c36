export * from "@guildhall/db/throwaway";
