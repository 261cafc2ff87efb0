// Looked at before anything else is loaded, so it uses nothing that an old Node lacks.

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`vinkje needs Node 20.19 or later; this is ${process.versions.node}.`);
  console.error("Install the current LTS from https://nodejs.org and run the same command again.");
  process.exit(1);
}
