-- Until now nobody was told to look after the installation: it is who made the first account.
UPDATE "User" SET "isOperator" = true
  WHERE id = (SELECT id FROM "User" ORDER BY "createdAt", id LIMIT 1)
    AND NOT EXISTS (SELECT FROM "User" WHERE "isOperator");
