// Looked at before anything else is loaded, so it uses nothing that an old Node lacks.

const NEEDED = [20, 19];

const [major, minor] = process.versions.node.split(".").map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`vinkje needs Node ${NEEDED.join(".")} or later; this is ${process.versions.node}.`);
  console.error("Install the current LTS from https://nodejs.org and run the same command again.");
  process.exit(1);
}
