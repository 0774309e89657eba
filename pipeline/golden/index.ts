export { addFixture, type NewFixture } from "./add.js";
export { Annotation } from "./annotation.js";
export { checkFixture, type FixtureCheck, isClean, verifyFixture } from "./check.js";
export { type Comparison, compareRecord } from "./compare-record.js";
export { type Difference, type GoldenFamily, goldenFamilies, type Tally } from "./difference.js";
export { extractFixture } from "./extract-fixture.js";
export {
  type Fixture,
  FixtureMeta,
  fixtureFiles,
  fixtureFolders,
  loadFixture,
  loadGolden,
} from "./fixture.js";
export { GoldenRecord } from "./golden-record.js";
export { promoteRecord } from "./promote.js";
export { diffReport, scoreReport, sumTallies } from "./report.js";
export { type Resolved, resolveAnnotation } from "./resolve.js";
export { type UpdateOptions, updateFixture } from "./update.js";
