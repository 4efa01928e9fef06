const LEAST = [20, 19];

/**
 * What to do about a Node that is too old.
 *
 * @param {string} version such as "20.19.0"
 * @returns {string | null} null when it is recent enough
 */
export function checkNodeVersion(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
  if (isEnough) return null;
  return `Node ${version} is too old. Install Node ${LEAST.join(".")} or newer (24 is recommended): https://nodejs.org`;
}
