/**
 * Gives other IDs to a text, the same to the same ID in each text of a round, so that lists, answers and references still agree; round 0 leaves
 * it as it is.
 */
export function renew(text: string, round: number): string {
  if (round === 0) return text
  return text
    .replaceAll(/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3})([0-9a-f]{12})\b/g, (_, start, end) => start + turnHex(end, round))
    .replaceAll(/\b([0-9a-f]{8})([0-9a-f]{8,16})\b(?!-)/g, (_, start, end) => start + turnHex(end, round))
    .replaceAll(/\b([A-Z]{3})-(\d{4})-(\d{4})/g, (_, kind, first, second) => {
      const digits = String((Number(first + second) + round * 7919) % 100_000_000).padStart(8, '0')
      return `${kind}-${digits.slice(0, 4)}-${digits.slice(4)}`
    })
    .replaceAll(/(?<![\w.-])([a-z0-9]{16})([a-z0-9]{6})(?![\w.-])/g, (_, start, end) => start + turnText(end, round))
    .replaceAll(/(?<![\w.:-])\d{6}\b(?![.-])|(?<=group-)\d{6}\b/g, (digits) =>
      String(100_000 + ((Number(digits) - 100_000 + round * 7919) % 900_000)),
    )
}

/** Changes small letters and digits, of which there are 36. */
function turnText(text: string, round: number): string {
  const number = (Number.parseInt(text, 36) + round * 7919) % 36 ** text.length
  return number.toString(36).padStart(text.length, '0')
}

/** Changes the last eight digits. */
function turnHex(digits: string, round: number): string {
  const number = Number.parseInt(digits.slice(-8), 16) ^ Math.imul(round, 0x9e3779b1)
  return digits.slice(0, -8) + (number >>> 0).toString(16).padStart(8, '0')
}
