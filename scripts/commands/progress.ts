/** A terminal, as far as progress needs it. */
export interface Terminal {
  isTTY?: boolean
  write(text: string): unknown
}

/** Shows how far a run over files is. */
export interface Progress {
  /** As `CheckOptions.onProgress`: bytes read, bytes in all or null, exchanges. */
  show(bytesRead: number, bytesTotal: number | null, exchanges: number): void
  /** Takes the line away. */
  end(): void
}

/** How often the line is written anew, in milliseconds; what is done sooner shows none. */
const interval = 500

/** Shows progress with rate and time left in one line of a terminal, and nothing anywhere else. `now` gives milliseconds. */
export function createProgress(terminal: Terminal, now: () => number = () => performance.now()): Progress {
  const start = now()
  let shown = start
  let isDirty = false
  return {
    show(bytesRead, bytesTotal, exchanges) {
      const time = now()
      if (terminal.isTTY !== true || time - shown < interval) return
      shown = time
      isDirty = true
      terminal.write(`\r\u001B[K${lineOf(bytesRead, bytesTotal, exchanges, (time - start) / 1000)}`)
    },
    end() {
      if (isDirty) terminal.write('\r\u001B[K')
    },
  }
}

function lineOf(bytesRead: number, bytesTotal: number | null, exchanges: number, seconds: number): string {
  const rate = bytesRead / seconds
  const done = `${exchanges} exchanges, ${megabytes(bytesRead)}`
  const speed = `${megabytes(rate)}/s`
  if (bytesTotal === null || bytesTotal === 0) return `${done}, ${speed}`
  const left = Math.max(0, Math.ceil((bytesTotal - bytesRead) / rate))
  return `${done} of ${megabytes(bytesTotal)}, ${speed}, ${left} s left`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
