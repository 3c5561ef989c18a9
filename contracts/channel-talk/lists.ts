/** The operations whose rules for paging the document states; those of threads are in no page of it. */
export const groupLists = ['listGroupMessages', 'listGroupMessagesByName'] as const
