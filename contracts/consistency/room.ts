/** How many things may be remembered, which several share: of a file with one provider's exchanges that provider may fill all of it. */
export class Room {
  #left: number

  constructor(left: number) {
    this.#left = left
  }

  get isFull(): boolean {
    return this.#left <= 0
  }

  /** Takes room for one more. */
  take(): void {
    this.#left -= 1
  }

  /** Gives back the room of one that is forgotten. */
  giveBack(): void {
    this.#left += 1
  }
}
