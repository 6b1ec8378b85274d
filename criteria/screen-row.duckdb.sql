CREATE OR REPLACE MACRO screen_rows(path) AS TABLE
SELECT * FROM read_json(path, format = 'newline_delimited', columns = {
  file: 'VARCHAR',
  line: 'BIGINT',
  sha256: 'VARCHAR',
  applicant: 'VARCHAR',
  creditCode: 'VARCHAR',
  platform: 'VARCHAR',
  city: 'VARCHAR',
  criteria: 'STRUCT("file" VARCHAR, "sha256" VARCHAR)',
  edition: 'VARCHAR',
  ruleSet: 'VARCHAR',
  requireEvidence: 'BOOLEAN',
  category: 'VARCHAR',
  verdict: 'VARCHAR',
  rawVerdict: 'VARCHAR',
  fail: 'VARCHAR[]',
  missing: 'VARCHAR[]',
  counts: 'STRUCT("measured" BIGINT, "declared" BIGINT, "unsupported" BIGINT, "reviewed" BIGINT)',
  outcomes: 'MAP(VARCHAR, VARCHAR)',
  reviews: 'STRUCT("applied" STRUCT("requirement" VARCHAR, "met" BOOLEAN, "by" VARCHAR, "date" VARCHAR, "reason" VARCHAR, "rules" VARCHAR, "digest" VARCHAR)[], "stale" STRUCT("requirement" VARCHAR, "met" BOOLEAN, "by" VARCHAR, "date" VARCHAR, "reason" VARCHAR, "rules" VARCHAR, "digest" VARCHAR)[])',
  warnings: 'STRUCT("zh" VARCHAR, "en" VARCHAR)[]',
  problems: 'STRUCT("line" BIGINT, "column" BIGINT, "path" VARCHAR, "message" STRUCT("zh" VARCHAR, "en" VARCHAR), "remedy" STRUCT("zh" VARCHAR, "en" VARCHAR), "lineAsItStands" VARCHAR, "lineAsItShouldBe" VARCHAR, "earlier" STRUCT("line" BIGINT, "column" BIGINT))[]'
});
