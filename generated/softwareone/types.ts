// Generated from specs/softwareone by `npm run generate`. Edit the description instead.

export interface paths {
    "/public/v1/helpdesk/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chats
         * @description Lists the chats the caller may see. Filters are RQL clauses that stand in the query without a parameter name, such as `and(eq(type,"Group"),ilike(name,"*renewal*"))`, combined with the parameters by `&`. There are and, or, not, eq, ne, gt, ge, lt, le, ilike, in, out, any and all; `field=value` is short for eq. Quote ids, and select audit to filter by it.
         */
        get: operations["listChats"];
        put?: never;
        /**
         * Create a chat
         * @description Creates a chat; participants and an opening message can be given with it. Send it as a form to upload an icon. A group of two may come back as the direct chat of the two.
         */
        post: operations["createChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/helpdesk/chats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a chat
         * @description Gives one chat, with short forms of its participants and its latest message.
         */
        get: operations["getChat"];
        /**
         * Update a chat
         * @description Changes a chat. Send it as a form to replace the icon. A chat cannot be deleted.
         */
        put: operations["updateChat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/helpdesk/chats/{chatId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * List the participants of a chat
         * @description Lists the participants of a chat. Filters are RQL clauses that stand in the query without a parameter name, such as `and(eq(identity.id,"USR-1234-5678"),ne(status,"Exited"))`, combined with the parameters by `&`. There are and, or, not, eq, ne, gt, ge, lt, le, ilike, in, out, any and all; `field=value` is short for eq. Quote ids, and select audit to filter by it.
         */
        get: operations["listChatParticipants"];
        put?: never;
        /**
         * Add participants to a chat
         * @description Adds one or more contacts to a chat.
         */
        post: operations["addChatParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/helpdesk/chats/{chatId}/participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the participant.
                 * @example CPT-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a participant
         * @description Gives one participant of a chat.
         */
        get: operations["getChatParticipant"];
        /**
         * Update a participant
         * @description Changes a participant: mutes it, lets it leave, or marks messages as read by a newer lastReadMessage, which also resets the count of unread messages. An app of the vendor is refused when the message is older than the present one.
         *
         *     Source: S053.
         */
        put: operations["updateChatParticipant"];
        post?: never;
        /**
         * Leave a chat
         * @description Takes a participant out of a chat. For an unknown id the vendor's tests see 400 and mark it as to be verified; both 400 and 404 are described.
         */
        delete: operations["leaveChat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/helpdesk/chats/{chatId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a chat
         * @description Lists the messages of a chat, soft-deleted ones too. Filters are RQL clauses that stand in the query without a parameter name, such as `and(eq(visibility,"Public"),ilike(content,"*invoice*"))`, combined with the parameters by `&`. There are and, or, not, eq, ne, gt, ge, lt, le, ilike, in, out, any and all; `field=value` is short for eq. Quote ids, and select audit to filter by it.
         */
        get: operations["listChatMessages"];
        put?: never;
        /**
         * Send a message
         * @description Sends a message to a chat.
         */
        post: operations["sendChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/helpdesk/chats/{chatId}/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the message.
                 * @example CMG-1111-2222-3333-99999
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a message
         * @description Changes a message; only one's own can be changed. In a channel, making it public publishes a draft.
         *
         *     Source: S075.
         */
        put: operations["updateChatMessage"];
        post?: never;
        /**
         * Delete a message
         * @description Soft-deletes a message; only one's own can be deleted. It is still listed, without content; its attachments and links stay.
         *
         *     Source: S078, S079.
         */
        delete: operations["deleteChatMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/helpdesk/chats/{chatId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * List the links of a chat
         * @description Lists the links of a chat. Filters are RQL clauses that stand in the query without a parameter name, such as `and(eq(objectId,"PRD-2245-6484"),ilike(name,"*order*"))`, combined with the parameters by `&`. There are and, or, not, eq, ne, gt, ge, lt, le, ilike, in, out, any and all; `field=value` is short for eq. Quote ids, and select audit to filter by it.
         */
        get: operations["listChatLinks"];
        put?: never;
        /**
         * Add a link
         * @description Adds a link to a chat.
         */
        post: operations["createChatLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/helpdesk/chats/{chatId}/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the link.
                 * @example LNK-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a link
         * @description Changes a link.
         */
        put: operations["updateChatLink"];
        post?: never;
        /**
         * Delete a link
         * @description Soft-deletes a link.
         */
        delete: operations["deleteChatLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/helpdesk/chats/{chatId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * List the attachments of a chat
         * @description Lists the attachments of a chat. Filters are RQL clauses that stand in the query without a parameter name, such as `and(eq(name,"Price list"),not(eq(description,empty())))`, combined with the parameters by `&`. There are and, or, not, eq, ne, gt, ge, lt, le, ilike, in, out, any and all; `field=value` is short for eq. Quote ids, and select audit to filter by it.
         */
        get: operations["listChatAttachments"];
        put?: never;
        /**
         * Upload an attachment
         * @description Uploads a file to a chat. Content type and size are set from the upload.
         */
        post: operations["createChatAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/helpdesk/chats/{chatId}/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the attachment.
                 * @example ATC-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get or download an attachment
         * @description Gives the attachment's data, or the file itself: ask for JSON with the header Accept, or for the file by its own MIME type, which is then the type of the answer.
         */
        get: operations["getChatAttachment"];
        /**
         * Update an attachment
         * @description Changes the data of an attachment, not its file.
         */
        put: operations["updateChatAttachment"];
        post?: never;
        /**
         * Delete an attachment
         * @description Soft-deletes an attachment.
         */
        delete: operations["deleteChatAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: date-time
         * @description A moment in RFC 3339 form, with any number of fraction digits and `Z` or a numeric offset.
         * @example 2024-05-17T09:30:00.123Z
         */
        DateTime: string;
        /**
         * @description An account of the platform, as a chat's objects show it.
         * @example {
         *       "id": "ACC-1234-5678",
         *       "name": "Northwind Trading",
         *       "revision": 1,
         *       "type": "Client",
         *       "status": "Active"
         *     }
         */
        Account: {
            /**
             * @description The account's id.
             * @example ACC-1234-5678
             */
            id?: string;
            /**
             * @description The path of the account in the API, shown in audit events.
             * @example /accounts/accounts/ACC-1234-5678
             */
            href?: string;
            /**
             * @description The account's name.
             * @example Northwind Trading
             */
            name?: string;
            /**
             * @description The path of the account's logo.
             * @example /static/ACC-1234-5678/account.png
             */
            icon?: string | null;
            /**
             * Format: int32
             * @description The account's revision number.
             * @example 1
             */
            revision?: number;
            /** @description Whether the account is a client's, a vendor's or of operations. */
            type?: components["schemas"]["AccountType"];
            /** @description The account's state. */
            status?: components["schemas"]["AccountStatus"];
        };
        /**
         * @description The state of an account.
         * @example Active
         * @enum {string}
         */
        AccountStatus: "Active" | "Enabled" | "Disabled";
        /**
         * @description The role of an account on the platform.
         * @example Client
         * @enum {string}
         */
        AccountType: "Client" | "Vendor" | "Operations";
        /**
         * @description A file attached to a chat or to one of its messages. The document shows the file's data flat, the API nests it in file.
         *
         *     Source: S102.
         */
        Attachment: {
            /**
             * @description The attachment's id.
             *
             *     Source: S103, S104.
             * @example ATC-1111-2222-3333
             */
            id?: string;
            /**
             * @description Notes about the answer.
             * @example {
             *       "omitted": [
             *         "chat"
             *       ]
             *     }
             */
            $meta?: components["schemas"]["ObjectMeta"] | null;
            /**
             * Format: int32
             * @description The attachment's revision number.
             * @example 1
             */
            revision?: number;
            /**
             * @description The chat; the document types it as an object and describes it as the chat's id, the API sends a reference.
             *
             *     Source: S105, S130.
             * @example {
             *       "id": "CHT-1111-2222-3333",
             *       "type": "Channel"
             *     }
             * @example CHT-1111-2222-3333
             */
            chat?: components["schemas"]["ChatReference"] | string;
            /**
             * @description The message the file is attached to.
             *
             *     Source: S107.
             */
            message?: components["schemas"]["MessageReference"];
            /**
             * @description The display name of the attachment.
             * @example Price list
             */
            name?: string;
            /**
             * @description The path of a picture for the attachment.
             * @example /static/attachments/ATC-1111-2222-3333.icon.svg
             * @example null
             */
            icon?: string | null;
            /**
             * @description What the file is.
             * @example Prices of the second quarter.
             */
            description?: string | null;
            /**
             * @description The state of the stored file; no value is published.
             * @example Available
             */
            status?: string;
            /**
             * @description Whether the attachment is soft-deleted, which hides it from then on from users who may have seen it.
             *
             *     Source: S108.
             * @example false
             */
            isDeleted?: boolean;
            /**
             * @description The id of the file's metadata.
             *
             *     Source: S109, S110.
             * @example FIL-1111-2222-3333
             */
            readonly fileId?: string;
            /**
             * @description The name of the file. It can be changed, which touches only the content disposition of a download, not the stored file.
             *
             *     Source: S111, S112, S113.
             * @example prod-passwords-lol.txt
             */
            filename?: string;
            /**
             * @description The MIME type, set by the upload.
             *
             *     Source: S114, S115, S116.
             * @example application/vnd.ms-excel
             */
            readonly contentType?: string;
            /**
             * @description The size in bytes, set by the upload; the document prints its example with a thousands separator.
             *
             *     Unit: bytes. Source: S117, S118, S119.
             * @example 123456
             */
            readonly size?: number;
            /** @description The stored file, as the API nests it. */
            file?: components["schemas"]["File"];
            /**
             * @description When and by whom the attachment was created, changed and deleted.
             *
             *     Source: S120.
             */
            readonly audit?: components["schemas"]["AttachmentAudit"];
        };
        /**
         * @description The audit object of an attachment. Its event created tells who sent the file and when; for system messages the document says null, and leaves open whether the event or its actor is null: both are accepted.
         *
         *     Source: S142.
         * @example {
         *       "created": {
         *         "at": "2026-03-30T19:50:06.948Z",
         *         "by": {
         *           "id": "USR-1234-5678",
         *           "name": "Nora Lind",
         *           "revision": 1
         *         }
         *       }
         *     }
         */
        AttachmentAudit: {
            /**
             * @description The upload, from which sender and time of the file are taken; null for system messages.
             *
             *     Source: S121, S122.
             * @example {
             *       "at": "2026-03-30T19:50:06.948Z",
             *       "by": {
             *         "id": "USR-1234-5678",
             *         "name": "Nora Lind"
             *       }
             *     }
             * @example null
             */
            created?: components["schemas"]["AuditEvent"] | null;
            /** @description The latest change of the metadata. */
            updated?: components["schemas"]["AuditEvent"];
            /** @description The soft deletion. */
            deleted?: components["schemas"]["AuditEvent"];
        };
        /**
         * @description What is said about a file when it is uploaded.
         * @example {
         *       "name": "Price list",
         *       "description": "Prices of the second quarter."
         *     }
         */
        AttachmentCreate: {
            /**
             * @description The display name of the attachment.
             * @example Price list
             */
            name?: string;
            /**
             * @description What the file is.
             * @example Prices of the second quarter.
             */
            description?: string;
        };
        /**
         * @description A file and what is said about it.
         * @example {
         *       "attachment": {
         *         "name": "Price list"
         *       },
         *       "file": "the bytes of a file"
         *     }
         */
        AttachmentCreateForm: {
            /**
             * @description Name and description as JSON; a parser that leaves the parts of a form alone sees it as text.
             * @example {
             *       "name": "Price list",
             *       "description": "Prices of the second quarter."
             *     }
             */
            attachment: components["schemas"]["AttachmentCreate"] | string;
            /**
             * @description The file.
             * @example the bytes of a file
             */
            file: string;
        };
        /** @description A page of attachments. */
        AttachmentList: {
            /** @description Which part of the list this is, and what each object leaves out. */
            $meta: components["schemas"]["Meta"];
            /**
             * @description The attachments of the page.
             * @example [
             *       {
             *         "id": "ATC-1111-2222-3333",
             *         "name": "Price list"
             *       }
             *     ]
             */
            data: components["schemas"]["Attachment"][];
        };
        /**
         * @description The properties of an attachment to be changed.
         * @example {
         *       "name": "Price list of June",
         *       "revision": 1
         *     }
         */
        AttachmentUpdate: {
            /**
             * @description The attachment's id, as in the path.
             * @example ATC-1111-2222-3333
             */
            id?: string;
            /**
             * Format: int32
             * @description The revision that the change starts from.
             * @example 1
             */
            revision?: number;
            /**
             * @description The new display name.
             * @example Price list of June
             */
            name?: string;
            /**
             * @description The new description.
             * @example Prices of the second quarter.
             */
            description?: string | null;
            /**
             * @description The new file name, under which a download is offered.
             *
             *     Source: S111, S112, S113.
             * @example prod-passwords-lol.txt
             */
            filename?: string;
        };
        /**
         * @description The most recent occurrence of each kind of event; an event that has not happened has no key. The document refers to this object and does not describe it. Callers cannot set it: it is ignored in requests.
         * @example {
         *       "created": {
         *         "at": "2026-03-30T19:50:06.948Z",
         *         "by": {
         *           "id": "USR-1234-5678",
         *           "name": "Nora Lind",
         *           "revision": 1
         *         }
         *       },
         *       "updated": {
         *         "at": "2026-03-31T08:12:44.120Z",
         *         "by": {
         *           "id": "USR-1234-5678",
         *           "name": "Nora Lind",
         *           "revision": 1
         *         }
         *       }
         *     }
         */
        Audit: {
            /** @description The creation. */
            created?: components["schemas"]["AuditEvent"];
            /** @description The latest change. */
            updated?: components["schemas"]["AuditEvent"];
            /** @description The soft deletion of a message or link. */
            deleted?: components["schemas"]["AuditEvent"];
            /** @description The moment a participant left. */
            exited?: components["schemas"]["AuditEvent"];
            /** @description The moment a participant came back. */
            reactivated?: components["schemas"]["AuditEvent"];
            /** @description The moment a message became public. */
            madePublic?: components["schemas"]["AuditEvent"];
            /** @description The moment a message became private. */
            madePrivate?: components["schemas"]["AuditEvent"];
        };
        /**
         * @description The user or API token that caused an audit event.
         * @example {
         *       "id": "USR-1234-5678",
         *       "name": "Nora Lind",
         *       "icon": "/static/users/USR-1234-5678.icon.svg",
         *       "revision": 1
         *     }
         */
        AuditActor: {
            /**
             * @description The actor's id.
             * @example USR-1234-5678
             */
            id?: string;
            /**
             * @description The actor's display name.
             * @example Nora Lind
             */
            name?: string;
            /**
             * @description The path of the actor's picture.
             * @example /static/users/USR-1234-5678.icon.svg
             */
            icon?: string | null;
            /**
             * Format: int32
             * @description The actor's revision number.
             * @example 1
             */
            revision?: number;
        };
        /**
         * @description The most recent time that something happened to an object, and who did it.
         *
         *     Source: S140, S141.
         * @example {
         *       "at": "2026-03-30T19:50:06.948Z",
         *       "by": {
         *         "id": "USR-1234-5678",
         *         "name": "Nora Lind",
         *         "revision": 1
         *       }
         *     }
         */
        AuditEvent: {
            /**
             * @description When it happened; the event created has it for system messages too.
             *
             *     Source: S085.
             * @example 2026-03-30T19:50:06.948Z
             */
            at?: components["schemas"]["DateTime"];
            /**
             * @description Who did it; null in the event created of a system message.
             *
             *     Source: S084.
             * @example {
             *       "id": "USR-1234-5678",
             *       "name": "Nora Lind"
             *     }
             * @example null
             */
            by?: components["schemas"]["AuditActor"] | null;
            /**
             * @description The account on behalf of which it was done.
             * @example {
             *       "id": "ACC-1234-5678",
             *       "name": "Northwind Trading"
             *     }
             */
            of?: components["schemas"]["Account"];
        };
        /**
         * @description The conversation of a support case.
         * @example {
         *       "id": "CHT-1234-5678-9012",
         *       "revision": 3,
         *       "type": "Case",
         *       "name": "The invoice of March shows"
         *     }
         */
        CaseChat: components["schemas"]["ChatBase"] & components["schemas"]["CaseChatRules"];
        /**
         * @description A case chat to be created; whether one can be created other than with its case is not said.
         * @example {
         *       "type": "Case",
         *       "lastMessage": {
         *         "content": "The invoice of March shows a wrong address."
         *       }
         *     }
         */
        CaseChatCreate: components["schemas"]["ChatCreateBase"] & components["schemas"]["CaseChatRules"];
        /**
         * @description What holds for name and description of a case chat.
         * @example {
         *       "type": "Case",
         *       "name": "The invoice of March shows",
         *       "description": null
         *     }
         */
        CaseChatRules: {
            /**
             * @description The tag of a case chat.
             *
             *     Source: S123.
             * @example Case
             * @enum {string}
             */
            type: "case" | "Case";
            /**
             * @description Generated by the platform, a shortened form of the first message of the support conversation.
             *
             *     Source: S007, S010.
             * @example The invoice of March shows
             */
            name?: string;
            /**
             * @description A case chat may not have a description; the API may send null.
             *
             *     Source: S016.
             * @example null
             */
            description?: null;
        };
        /**
         * @description A conversation in which news is published to its participants.
         * @example {
         *       "id": "CHT-1111-2222-3333",
         *       "type": "Channel",
         *       "name": "SoftwareOne news!",
         *       "description": "News from the platform."
         *     }
         */
        ChannelChat: components["schemas"]["ChatBase"] & components["schemas"]["ChannelChatRules"];
        /**
         * @description A channel chat to be created.
         * @example {
         *       "type": "Channel",
         *       "name": "SoftwareOne news!",
         *       "description": "News from the platform."
         *     }
         */
        ChannelChatCreate: components["schemas"]["ChatCreateBase"] & components["schemas"]["ChannelChatRules"];
        /**
         * @description What holds for name and description of a channel chat.
         * @example {
         *       "type": "Channel",
         *       "name": "SoftwareOne news!",
         *       "description": "News from the platform."
         *     }
         */
        ChannelChatRules: {
            /**
             * @description The tag of a channel chat.
             *
             *     Source: S123.
             * @example Channel
             * @enum {string}
             */
            type: "channel" | "Channel";
            /**
             * @description The name of the channel, which every channel has.
             *
             *     Source: S007, S008, S012.
             * @example SoftwareOne news!
             */
            name: string;
            /**
             * @description What the channel is about; every channel has one.
             *
             *     Source: S013, S014.
             * @example News from the platform.
             */
            description: string;
        };
        /** @description A conversation. Which name and description it has depends on its type, so each type is a variant of its own. */
        Chat: components["schemas"]["DirectChat"] | components["schemas"]["GroupChat"] | components["schemas"]["CaseChat"] | components["schemas"]["ChannelChat"];
        /**
         * @description What chats of every type have in common; the variants narrow type, name and description.
         *
         *     Source: S001.
         * @example {
         *       "id": "CHT-1111-2222-3333",
         *       "revision": 4,
         *       "type": "Channel",
         *       "name": "SoftwareOne news!",
         *       "description": "News from the platform."
         *     }
         */
        ChatBase: {
            /**
             * @description The chat's id, which no other chat has.
             *
             *     Source: S002, S003, S004.
             * @example CHT-1111-2222-3333
             */
            id?: string;
            /**
             * @description Notes about the answer.
             * @example {
             *       "omitted": [
             *         "links"
             *       ]
             *     }
             */
            $meta?: components["schemas"]["ObjectMeta"] | null;
            /**
             * Format: int32
             * @description The revision number of the chat, an unsigned integer.
             *
             *     Source: S005.
             * @example 4
             */
            readonly revision?: number;
            /**
             * @description The path of the picture of a group or channel; it is changed by uploading a file.
             *
             *     Source: S006.
             * @example /static/chats/CHT-1111-2222-3333.icon.svg
             * @example null
             */
            readonly icon?: string | null;
            /**
             * @description The chat's name; the variants say which types have one.
             *
             *     Source: S007, S012.
             * @example SoftwareOne news!
             */
            name?: string | null;
            /**
             * @description The chat's description; the variants say which types have one.
             *
             *     Source: S013.
             * @example News from the platform.
             */
            description?: string | null;
            /**
             * @description The type of the chat, the tag of the variants.
             *
             *     Source: S123.
             */
            type?: components["schemas"]["ChatType"];
            /**
             * @description Who takes part. The document calls it an object and speaks of one participant; the API sends an array, by default of short forms.
             *
             *     Source: S018, S127.
             * @example [
             *       {
             *         "id": "CPT-1111-2222-3333",
             *         "revision": 2,
             *         "muted": true,
             *         "status": "Active"
             *       }
             *     ]
             */
            participants?: components["schemas"]["Participant"] | components["schemas"]["Participant"][];
            /**
             * @description The latest message, whoever sent it.
             *
             *     Source: S021.
             */
            lastMessage?: components["schemas"]["Message"];
            /**
             * @description The links of the chat. The document calls it an object and speaks of one link; the links of a message are an array.
             *
             *     Source: S024, S128.
             * @example [
             *       {
             *         "id": "LNK-1111-2222-3333",
             *         "name": "Order details",
             *         "objectId": "PRD-2245-6484"
             *       }
             *     ]
             */
            links?: components["schemas"]["Link"] | components["schemas"]["Link"][];
            /**
             * @description The attachments of the chat. The document calls it an object and speaks of one attachment; the API sends an array.
             *
             *     Source: S025, S129.
             * @example [
             *       {
             *         "id": "ATC-1111-2222-3333",
             *         "name": "Price list",
             *         "revision": 1
             *       }
             *     ]
             */
            attachments?: components["schemas"]["Attachment"] | components["schemas"]["Attachment"][];
            /**
             * @description When and by whom the chat was created and changed.
             *
             *     Source: S026.
             */
            readonly audit?: components["schemas"]["Audit"];
        };
        /**
         * @description A chat to be created; as in the answer, the type decides about name and description.
         * @example {
         *       "type": "Group",
         *       "name": "Renewal team",
         *       "participants": [
         *         {
         *           "contact": {
         *             "id": "CTT-1234-9876-1234"
         *           }
         *         }
         *       ]
         *     }
         */
        ChatCreate: components["schemas"]["DirectChatCreate"] | components["schemas"]["GroupChatCreate"] | components["schemas"]["CaseChatCreate"] | components["schemas"]["ChannelChatCreate"];
        /**
         * @description What a request for a chat of any type may hold.
         * @example {
         *       "participants": [
         *         {
         *           "contact": {
         *             "id": "CTT-1234-9876-1234"
         *           }
         *         }
         *       ],
         *       "lastMessage": {
         *         "content": "Hello."
         *       }
         *     }
         */
        ChatCreateBase: {
            /**
             * @description Who is to take part; the document calls it an object, applications send an array.
             *
             *     Source: S019.
             * @example [
             *       {
             *         "contact": {
             *           "id": "CTT-1234-9876-1234"
             *         }
             *       }
             *     ]
             */
            participants?: components["schemas"]["ParticipantCreate"] | components["schemas"]["ParticipantCreate"][];
            /**
             * @description The opening message of the chat.
             *
             *     Source: S022.
             */
            lastMessage?: components["schemas"]["MessageCreate"];
        };
        /**
         * @description A chat to be created together with its icon; the parts are the properties of a chat.
         * @example {
         *       "type": "Group",
         *       "name": "Renewal team"
         *     }
         */
        ChatCreateForm: {
            /** @description The type of the chat. */
            type: components["schemas"]["ChatType"];
            /**
             * @description The name, for a group or a channel.
             * @example Renewal team
             */
            name?: string;
            /**
             * @description The description, for a group or a channel.
             * @example Everything about the renewal in June.
             */
            description?: string;
            /**
             * @description The file of the icon.
             * @example the bytes of a picture
             */
            icon?: string;
        };
        /** @description A page of chats. */
        ChatList: {
            /** @description Which part of the list this is, and what each object leaves out. */
            $meta: components["schemas"]["Meta"];
            /**
             * @description The chats of the page.
             * @example [
             *       {
             *         "id": "CHT-4444-5555-6666",
             *         "type": "Direct"
             *       }
             *     ]
             */
            data: components["schemas"]["Chat"][];
        };
        /**
         * @description A chat as another object refers to it.
         * @example {
         *       "id": "CHT-1111-2222-3333",
         *       "name": "SoftwareOne news!",
         *       "icon": null,
         *       "revision": 4,
         *       "type": "Channel"
         *     }
         */
        ChatReference: {
            /**
             * @description The chat's id.
             * @example CHT-1111-2222-3333
             */
            id?: string;
            /**
             * @description The chat's name.
             * @example SoftwareOne news!
             */
            name?: string | null;
            /**
             * @description The path of the chat's icon.
             * @example /static/chats/CHT-1111-2222-3333.icon.svg
             */
            icon?: string | null;
            /**
             * Format: int32
             * @description The chat's revision number.
             * @example 4
             */
            revision?: number;
            /**
             * @description The chat's type; an example on the newer page has Private, which no other list of types knows.
             * @example Channel
             * @enum {string}
             */
            type?: "direct" | "group" | "case" | "channel" | "Direct" | "Group" | "Case" | "Channel" | "Private";
            /**
             * @description The chat's state, in an example on the newer page only; a chat itself has no status.
             * @example Active
             * @enum {string}
             */
            status?: "Active" | "Archived";
        };
        /**
         * @description The type of a chat. The document prints its allowed values in lower case, the API sends them with a capital.
         *
         *     Source: S017, S125.
         * @example Channel
         * @enum {string}
         */
        ChatType: "direct" | "group" | "case" | "channel" | "Direct" | "Group" | "Case" | "Channel";
        /**
         * @description The properties of a chat to be changed.
         * @example {
         *       "revision": 4,
         *       "description": "All news from the platform."
         *     }
         */
        ChatUpdate: {
            /**
             * @description The chat's id, as in the path.
             * @example CHT-1111-2222-3333
             */
            id?: string;
            /**
             * Format: int32
             * @description The revision that the change starts from.
             * @example 4
             */
            revision?: number;
            /** @description The type of the chat. */
            type?: components["schemas"]["ChatType"];
            /**
             * @description The new name, of a group or a channel.
             * @example Platform news
             */
            name?: string;
            /**
             * @description The new description, of a group or a channel.
             * @example All news from the platform.
             */
            description?: string | null;
        };
        /**
         * @description The properties of a chat to be changed together with its icon.
         * @example {
         *       "revision": 4,
         *       "name": "Platform news"
         *     }
         */
        ChatUpdateForm: {
            /**
             * Format: int32
             * @description The revision that the change starts from.
             * @example 4
             */
            revision?: number;
            /**
             * @description The new name, of a group or a channel.
             * @example Platform news
             */
            name?: string;
            /**
             * @description The new description, of a group or a channel.
             * @example All news from the platform.
             */
            description?: string;
            /**
             * @description The file that replaces the icon.
             * @example the bytes of a picture
             */
            icon?: string;
        };
        /**
         * @description A contact of the notifications API, the primary way to identify a participant.
         * @example {
         *       "id": "CTT-1234-9876-1234",
         *       "name": "Nora Lind",
         *       "email": "nora.lind@example.com",
         *       "revision": 1,
         *       "status": "Active"
         *     }
         */
        Contact: {
            /**
             * @description The contact's id.
             * @example CTT-1234-9876-1234
             */
            id?: string;
            /**
             * @description Notes about the answer.
             * @example {
             *       "omitted": [
             *         "audit"
             *       ]
             *     }
             */
            $meta?: components["schemas"]["ObjectMeta"] | null;
            /**
             * Format: int32
             * @description The contact's revision number.
             * @example 1
             */
            revision?: number;
            /**
             * @description The contact's display name.
             * @example Nora Lind
             */
            name?: string;
            /**
             * @description Why the contact is blocked.
             * @example null
             * @example Mail bounced
             */
            blockedReason?: string | null;
            /**
             * @description The contact's e-mail address.
             * @example nora.lind@example.com
             */
            email?: string;
            /** @description Whether the contact is active or blocked. */
            status?: components["schemas"]["ContactStatus"];
            /** @description The platform identity behind the contact, if it has one. */
            identity?: components["schemas"]["Identity"];
            /**
             * @description The directories that hold the contact.
             * @example [
             *       {
             *         "id": "DIR-1234-5678",
             *         "account": {
             *           "id": "ACC-1234-5678"
             *         }
             *       }
             *     ]
             */
            directories?: components["schemas"]["Directory"][];
            /**
             * @description A flag that the published schema shows without explaining it.
             * @example true
             */
            chat?: boolean;
            /** @description When and by whom the contact was created and changed. */
            audit?: components["schemas"]["Audit"];
        };
        /**
         * @description Whether a contact receives notifications.
         * @example Active
         * @enum {string}
         */
        ContactStatus: "Active" | "Blocked";
        /**
         * @description A soft-deleted message. The API still returns it, without content; the document leaves open whether content is then absent, null or empty.
         *
         *     Source: S079, S139.
         * @example {
         *       "id": "CMG-1111-2222-3333-99998",
         *       "visibility": "Public",
         *       "isDeleted": true
         *     }
         */
        DeletedMessage: components["schemas"]["MessageBase"] & {
            /**
             * @description The tag of a deleted message; readers may have seen it before.
             *
             *     Source: S076, S077.
             * @example true
             * @constant
             */
            isDeleted: true;
            /**
             * @description No content; it may be absent, null or empty.
             *
             *     Source: S080, S139.
             * @example
             * @example null
             */
            content?: string | null;
        };
        /**
         * @description A conversation of two people.
         * @example {
         *       "id": "CHT-4444-5555-6666",
         *       "revision": 1,
         *       "type": "Direct",
         *       "description": null
         *     }
         */
        DirectChat: components["schemas"]["ChatBase"] & components["schemas"]["DirectChatRules"];
        /**
         * @description A direct chat to be created.
         * @example {
         *       "type": "Direct",
         *       "participants": [
         *         {
         *           "contact": {
         *             "id": "CTT-1234-9876-1234"
         *           }
         *         }
         *       ]
         *     }
         */
        DirectChatCreate: components["schemas"]["ChatCreateBase"] & components["schemas"]["DirectChatRules"];
        /**
         * @description What holds for name and description of a direct chat.
         * @example {
         *       "type": "Direct",
         *       "description": null
         *     }
         */
        DirectChatRules: {
            /**
             * @description The tag of a direct chat.
             *
             *     Source: S123.
             * @example Direct
             * @enum {string}
             */
            type: "direct" | "Direct";
            /**
             * @description A direct chat may not have a name; null is accepted as none.
             *
             *     Source: S011.
             * @example null
             */
            name?: null;
            /**
             * @description A direct chat may not have a description; the API may send null.
             *
             *     Source: S016.
             * @example null
             */
            description?: null;
        };
        /**
         * @description A directory of contacts that holds a contact for an account.
         * @example {
         *       "id": "DIR-1234-5678",
         *       "revision": 1,
         *       "account": {
         *         "id": "ACC-1234-5678",
         *         "name": "Northwind Trading"
         *       }
         *     }
         */
        Directory: {
            /**
             * @description The directory's id; no published example shows its form.
             * @example DIR-1234-5678
             */
            id?: string;
            /**
             * @description Notes about the answer.
             * @example {
             *       "omitted": [
             *         "audit"
             *       ]
             *     }
             */
            $meta?: components["schemas"]["ObjectMeta"] | null;
            /**
             * Format: int32
             * @description The directory's revision number.
             * @example 1
             */
            revision?: number;
            /** @description The account the directory belongs to. */
            account?: components["schemas"]["Account"];
            /** @description When and by whom the directory was created and changed. */
            audit?: components["schemas"]["Audit"];
        };
        /**
         * @description The stored file behind an attachment, as the API nests it; the document shows the same data flat on the attachment.
         * @example {
         *       "id": "FIL-1111-2222-3333",
         *       "revision": 1,
         *       "type": "Icon",
         *       "filename": "report.pdf",
         *       "size": 102400,
         *       "contentType": "application/pdf"
         *     }
         */
        File: {
            /**
             * @description The id of the file's metadata.
             * @example FIL-1111-2222-3333
             */
            id?: string;
            /**
             * @description Notes about the answer.
             * @example {
             *       "omitted": [
             *         "audit"
             *       ]
             *     }
             */
            $meta?: components["schemas"]["ObjectMeta"] | null;
            /**
             * Format: int32
             * @description The file's revision number.
             * @example 1
             */
            revision?: number;
            /**
             * @description The display name of the file.
             * @example Price list
             */
            name?: string;
            /**
             * @description The path of a picture for the file.
             * @example /static/files/FIL-1111-2222-3333.icon.svg
             */
            icon?: string | null;
            /**
             * @description What the file is used for; the only published value is Icon.
             * @example Icon
             */
            type?: string;
            /**
             * @description The name of the file.
             * @example report.pdf
             */
            filename?: string;
            /**
             * @description The size in bytes.
             *
             *     Unit: bytes.
             * @example 102400
             */
            size?: number;
            /**
             * @description The MIME type.
             * @example application/pdf
             */
            contentType?: string;
            /** @description When and by whom the file was stored and changed. */
            audit?: components["schemas"]["Audit"];
        };
        /**
         * @description A conversation of several people.
         * @example {
         *       "id": "CHT-7777-8888-9999",
         *       "revision": 2,
         *       "type": "Group",
         *       "name": "Renewal team"
         *     }
         */
        GroupChat: components["schemas"]["ChatBase"] & components["schemas"]["GroupChatRules"];
        /**
         * @description A group chat to be created.
         * @example {
         *       "type": "Group",
         *       "name": "Renewal team",
         *       "participants": [
         *         {
         *           "contact": {
         *             "id": "CTT-1234-9876-1234"
         *           }
         *         }
         *       ]
         *     }
         */
        GroupChatCreate: components["schemas"]["ChatCreateBase"] & components["schemas"]["GroupChatRules"];
        /**
         * @description What holds for name and description of a group chat.
         * @example {
         *       "type": "Group",
         *       "name": "Renewal team"
         *     }
         */
        GroupChatRules: {
            /**
             * @description The tag of a group chat.
             *
             *     Source: S123.
             * @example Group
             * @enum {string}
             */
            type: "group" | "Group";
            /**
             * @description The name of the group, if it was given one.
             *
             *     Source: S007, S009.
             * @example Renewal team
             */
            name?: string | null;
            /**
             * @description What the group is for, if it was given a description.
             *
             *     Source: S013, S015.
             * @example Everything about the renewal in June.
             */
            description?: string | null;
        };
        /**
         * @description The platform's model of an actor; on a participant a convenience, calculated from the contact.
         * @example {
         *       "id": "USR-1234-5678",
         *       "name": "Nora Lind",
         *       "revision": 1,
         *       "type": "User"
         *     }
         */
        Identity: {
            /**
             * @description The identity's id.
             * @example USR-1234-5678
             */
            id?: string;
            /**
             * @description Notes about the answer.
             * @example {
             *       "omitted": [
             *         "audit"
             *       ]
             *     }
             */
            $meta?: components["schemas"]["ObjectMeta"] | null;
            /**
             * @description The display name.
             * @example Nora Lind
             */
            name?: string;
            /**
             * @description The path of the picture.
             * @example /static/users/USR-1234-5678.icon.svg
             */
            icon?: string | null;
            /**
             * Format: int32
             * @description The identity's revision number.
             * @example 1
             */
            revision?: number;
            /** @description Whether the identity is a user, an API token, an extension or a service. */
            type?: components["schemas"]["IdentityType"];
            /** @description When and by whom the identity was created and changed. */
            audit?: components["schemas"]["Audit"];
        };
        /**
         * @description What kind of actor an identity is.
         * @example User
         * @enum {string}
         */
        IdentityType: "User" | "ApiToken" | "Extension" | "Service";
        /**
         * @description A link that belongs to a chat or to one of its messages.
         *
         *     Source: S086.
         */
        Link: {
            /**
             * @description The link's id.
             *
             *     Source: S087, S088.
             * @example LNK-1111-2222-3333
             */
            id?: string;
            /**
             * @description Notes about the answer.
             * @example {
             *       "omitted": [
             *         "message"
             *       ]
             *     }
             */
            $meta?: components["schemas"]["ObjectMeta"] | null;
            /**
             * Format: int32
             * @description The link's revision number.
             * @example 1
             */
            revision?: number;
            /**
             * @description The linked chat.
             *
             *     Source: S089.
             */
            chat?: components["schemas"]["ChatReference"];
            /**
             * @description The message the link leads to.
             *
             *     Source: S091.
             */
            message?: components["schemas"]["MessageBase"];
            /**
             * @description The address given by the user; the document's name, the API sends uri.
             *
             *     Source: S092.
             * @example https://portal.example.com/orders/1
             */
            url?: string;
            /**
             * @description The address given by the user; the API's name for what the document calls url.
             * @example https://portal.example.com/orders/1
             */
            uri?: string;
            /**
             * @description The id of an object of the platform. The front end looks it up through the Audit API (its latest record only) and makes a proper link of the id, name and icon it finds there, where the object has them.
             *
             *     Source: S093, S094, S095, S096, S097.
             * @example PRD-2245-6484
             */
            objectId?: string;
            /**
             * @description A picture for the link, calculated by the front end when a link is added.
             *
             *     Source: S098.
             * @example /static/products/PRD-2245-6484.icon.svg
             */
            icon?: string | null;
            /**
             * @description The text of the link, calculated by the front end when the user gives none.
             *
             *     Source: S099.
             * @example Order details
             */
            name?: string;
            /**
             * @description What kind of object the link leads to, in one example of the page's source only.
             * @example Agreement
             */
            type?: string;
            /**
             * @description Whether the link is soft-deleted; the document's flag, the API shows the event deleted of audit instead.
             *
             *     Source: S100.
             * @example false
             */
            isDeleted?: boolean;
            /**
             * @description When and by whom the link was created, changed and deleted.
             *
             *     Source: S101.
             */
            readonly audit?: components["schemas"]["Audit"];
        };
        /**
         * @description A link to be added.
         * @example {
         *       "name": "Order details",
         *       "uri": "https://portal.example.com/orders/1"
         *     }
         */
        LinkCreate: {
            /**
             * @description The address; the name that applications send.
             * @example https://portal.example.com/orders/1
             */
            uri?: string;
            /**
             * @description The address; the document's name.
             *
             *     Source: S092.
             * @example https://portal.example.com/orders/1
             */
            url?: string;
            /**
             * @description The id of an object of the platform to link to.
             *
             *     Source: S093, S095.
             * @example PRD-2245-6484
             */
            objectId?: string;
            /**
             * @description The text of the link.
             *
             *     Source: S099.
             * @example Order details
             */
            name?: string;
            /**
             * @description A picture for the link, calculated by the front end.
             *
             *     Source: S098.
             * @example /static/products/PRD-2245-6484.icon.svg
             */
            icon?: string | null;
            /**
             * @description The message the link leads to.
             *
             *     Source: S091.
             * @example {
             *       "id": "CMG-1111-2222-3333-99999"
             *     }
             */
            message?: {
                /**
                 * @description The id of the message.
                 * @example CMG-1111-2222-3333-99999
                 */
                id: string;
            };
        };
        /** @description A page of links. */
        LinkList: {
            /** @description Which part of the list this is, and what each object leaves out. */
            $meta: components["schemas"]["Meta"];
            /**
             * @description The links of the page.
             * @example [
             *       {
             *         "id": "LNK-1111-2222-3333",
             *         "name": "Order details"
             *       }
             *     ]
             */
            data: components["schemas"]["Link"][];
        };
        /**
         * @description The properties of a link to be changed.
         * @example {
         *       "name": "Order 1"
         *     }
         */
        LinkUpdate: {
            /**
             * @description The link's id, as in the path.
             * @example LNK-1111-2222-3333
             */
            id?: string;
            /**
             * Format: int32
             * @description The revision that the change starts from.
             * @example 1
             */
            revision?: number;
            /**
             * @description The address; the name that applications send.
             * @example https://portal.example.com/orders/1
             */
            uri?: string;
            /**
             * @description The address; the document's name.
             *
             *     Source: S092.
             * @example https://portal.example.com/orders/1
             */
            url?: string;
            /**
             * @description The id of an object of the platform to link to.
             *
             *     Source: S093, S095.
             * @example PRD-2245-6484
             */
            objectId?: string;
            /**
             * @description The text of the link.
             *
             *     Source: S099.
             * @example Order details
             */
            name?: string;
            /**
             * @description A picture for the link, calculated by the front end.
             *
             *     Source: S098.
             * @example /static/products/PRD-2245-6484.icon.svg
             */
            icon?: string | null;
        };
        /**
         * @description A message that is not deleted.
         * @example {
         *       "id": "CMG-1111-2222-3333-99999",
         *       "content": "The maintenance window is over.",
         *       "visibility": "Public",
         *       "isDeleted": false
         *     }
         */
        LiveMessage: components["schemas"]["MessageBase"] & {
            /**
             * @description The tag of a message that is not deleted.
             *
             *     Source: S076.
             * @example false
             * @constant
             */
            isDeleted: false;
            /**
             * @description The body of the message.
             *
             *     Source: S070, S071.
             * @example The maintenance window is over.
             */
            content?: string;
        };
        /** @description A message of a chat, or what is left of it once it is deleted. */
        Message: components["schemas"]["LiveMessage"] | components["schemas"]["DeletedMessage"];
        /**
         * @description What all messages have in common, and a message as a link refers to it; the variants narrow content and isDeleted.
         *
         *     Source: S059.
         * @example {
         *       "id": "CMG-1111-2222-3333-99999",
         *       "content": "The maintenance window is over.",
         *       "visibility": "Public",
         *       "isDeleted": false
         *     }
         */
        MessageBase: {
            /**
             * @description The message's id, made of the chat's three groups of digits and a five-digit number: a chat holds up to 100,000 messages.
             *
             *     Source: S060, S061, S062, S063, S065, S135.
             * @example CMG-1111-2222-3333-99999
             */
            id?: string;
            /**
             * @description Notes about the answer.
             * @example {
             *       "omitted": [
             *         "chat"
             *       ]
             *     }
             */
            $meta?: components["schemas"]["ObjectMeta"] | null;
            /**
             * Format: int32
             * @description The message's revision number.
             * @example 1
             */
            revision?: number;
            /**
             * @description The chat the message belongs to.
             *
             *     Source: S066.
             */
            chat?: components["schemas"]["ChatReference"];
            /**
             * @description The participant that sent the message.
             *
             *     Source: S068.
             */
            sender?: components["schemas"]["ParticipantReference"];
            /** @description The identity of the sender. */
            identity?: components["schemas"]["Identity"];
            /**
             * @description The body, with any Markdown the user interface knows and special markup that links to objects of the platform.
             *
             *     Source: S070, S071, S072.
             * @example Please find attached <form id=”FRm-1234-5678 display=”Order details”/>
             */
            content?: string | null;
            /**
             * @description Who sees the message.
             *
             *     Source: S124.
             */
            visibility?: components["schemas"]["MessageVisibility"];
            /**
             * @description Whether the message is soft-deleted: hidden from then on, though it may have been seen. Its attachments and links stay.
             *
             *     Source: S076, S077, S078.
             * @example false
             */
            isDeleted?: boolean;
            /**
             * @description The links of the message; the document prints no type for them, the API sends an array.
             *
             *     Source: S081.
             * @example [
             *       {
             *         "id": "LNK-1111-2222-3333",
             *         "name": "Order details",
             *         "uri": "https://portal.example.com/orders/1"
             *       }
             *     ]
             */
            links?: components["schemas"]["Link"][];
            /**
             * @description When and by whom the message was created, changed, deleted, made public or private.
             *
             *     Source: S083.
             */
            readonly audit?: components["schemas"]["Audit"];
        };
        /**
         * @description A message to be sent.
         * @example {
         *       "content": "The maintenance window is over.",
         *       "visibility": "Public",
         *       "isDeleted": false,
         *       "links": []
         *     }
         */
        MessageCreate: {
            /**
             * @description The body of the message, with Markdown.
             *
             *     Source: S070, S071, S072.
             * @example Please find attached <form id=”FRm-1234-5678 display=”Order details”/>
             */
            content: string;
            /** @description Who is to see the message. */
            visibility?: components["schemas"]["MessageVisibility"];
            /**
             * @description Sent as false by the vendor's app.
             * @example false
             */
            isDeleted?: boolean;
            /**
             * @description The links of the message.
             * @example [
             *       {
             *         "name": "Order details",
             *         "uri": "https://portal.example.com/orders/1"
             *       }
             *     ]
             */
            links?: components["schemas"]["LinkCreate"][];
        };
        /** @description A page of messages. */
        MessageList: {
            /** @description Which part of the list this is, and what each object leaves out. */
            $meta: components["schemas"]["Meta"];
            /**
             * @description The messages of the page.
             * @example [
             *       {
             *         "id": "CMG-1111-2222-3333-99998",
             *         "isDeleted": true
             *       }
             *     ]
             */
            data: components["schemas"]["Message"][];
        };
        /**
         * @description A message as another object refers to it.
         * @example {
         *       "id": "CMG-1111-2222-3333-99999",
         *       "revision": 1,
         *       "content": "The maintenance window is over.",
         *       "visibility": "Public",
         *       "isDeleted": false
         *     }
         */
        MessageReference: {
            /**
             * @description The message's id.
             * @example CMG-1111-2222-3333-99999
             */
            id?: string;
            /**
             * Format: int32
             * @description The message's revision number.
             * @example 1
             */
            revision?: number;
            /**
             * @description The body of the message; a deleted message has none.
             * @example The maintenance window is over.
             */
            content?: string | null;
            /** @description Who sees the message. */
            visibility?: components["schemas"]["MessageVisibility"];
            /**
             * @description Whether the message is soft-deleted.
             * @example false
             */
            isDeleted?: boolean;
        };
        /**
         * @description The properties of a message to be changed.
         * @example {
         *       "visibility": "Public"
         *     }
         */
        MessageUpdate: {
            /**
             * @description The message's id, as in the path.
             * @example CMG-1111-2222-3333-99999
             */
            id?: string;
            /**
             * Format: int32
             * @description The revision that the change starts from.
             * @example 1
             */
            revision?: number;
            /**
             * @description The new body.
             * @example The maintenance window has ended.
             */
            content?: string;
            /**
             * @description Who is to see the message from now on; in a channel, Public publishes a draft.
             *
             *     Source: S075.
             */
            visibility?: components["schemas"]["MessageVisibility"];
        };
        /**
         * @description Who sees a message: everybody in the chat, or only users of the sender's account. In a channel chat private means draft and public published. The document prints lower case, the API sends capitals.
         *
         *     Source: S073, S074, S075, S124.
         * @example Public
         * @enum {string}
         */
        MessageVisibility: "public" | "private" | "Public" | "Private";
        /**
         * @description Notes about a list.
         * @example {
         *       "pagination": {
         *         "offset": 0,
         *         "limit": 10,
         *         "total": 1
         *       },
         *       "omitted": [
         *         "audit"
         *       ]
         *     }
         */
        Meta: {
            /** @description Which part of the list this is. */
            pagination?: components["schemas"]["Pagination"];
            /**
             * @description The names of the properties left out of each object; it may be missing.
             * @example [
             *       "audit",
             *       "links"
             *     ]
             */
            omitted?: string[];
        };
        /**
         * @description Notes about the answer that stand beside an object's own properties.
         * @example {
         *       "omitted": [
         *         "participants",
         *         "links"
         *       ]
         *     }
         */
        ObjectMeta: {
            /**
             * @description The names of the properties left out of this object, for example because `select` did not ask for them.
             * @example [
             *       "participants",
             *       "links"
             *     ]
             */
            omitted?: string[];
        };
        /**
         * @description Which part of the whole list an answer holds.
         * @example {
         *       "offset": 0,
         *       "limit": 10,
         *       "total": 1
         *     }
         */
        Pagination: {
            /**
             * Format: int32
             * @description How many objects stand before this page.
             * @example 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description How many objects the page holds at most.
             * @example 10
             */
            limit?: number;
            /**
             * Format: int32
             * @description How many objects there are in all, null if they were not counted.
             * @example 1
             * @example null
             */
            total?: number | null;
        };
        /**
         * @description A contact's membership of a chat.
         *
         *     Source: S027.
         */
        Participant: {
            /**
             * @description The participant's id.
             *
             *     Source: S028, S029.
             * @example CPT-1111-2222-3333
             */
            id?: string;
            /**
             * @description Notes about the answer.
             * @example {
             *       "omitted": [
             *         "audit"
             *       ]
             *     }
             */
            $meta?: components["schemas"]["ObjectMeta"] | null;
            /**
             * Format: int32
             * @description The participant's revision number.
             * @example 2
             */
            revision?: number;
            /**
             * @description The chat taken part in.
             *
             *     Source: S030.
             */
            chat?: components["schemas"]["ChatReference"];
            /**
             * @description The participant's state; it can be set to exited only in chats that are not direct.
             *
             *     Source: S032, S033, S037.
             * @example Active
             */
            status?: components["schemas"]["ParticipantStatus"];
            /**
             * @description The participant's part in the chat, in examples of the page's source only; no table lists it.
             * @example Admin
             * @enum {string}
             */
            role?: "Admin" | "Contributor";
            /**
             * @description The contact of the notifications API that takes part, the primary way to identify a participant.
             *
             *     Source: S038, S039.
             */
            contact?: components["schemas"]["Contact"];
            /**
             * @description The identity of the contact, repeated here for convenience and calculated from it.
             *
             *     Source: S040, S041.
             */
            identity?: components["schemas"]["Identity"];
            /**
             * @description The account taken part for; usually derived from the contact, given at creation if the contact has several.
             *
             *     Source: S043, S044, S045.
             */
            account?: components["schemas"]["Account"];
            /**
             * @description The last message this participant has seen, if any; up to date, it is the chat's latest.
             *
             *     Source: S047, S048.
             */
            lastReadMessage?: components["schemas"]["MessageReference"];
            /**
             * @description How many messages were added since lastReadMessage, calculated. An action of the participant that changes the chat, or a PUT that changes lastReadMessage, resets it. The document's name; the API sends unreadMessageCount.
             *
             *     Source: S050, S051, S052, S053, S054.
             * @example 27
             */
            readonly unread?: number;
            /**
             * Format: int32
             * @description How many messages were added since lastReadMessage; the API's name for what the document calls unread.
             * @example 27
             */
            readonly unreadMessageCount?: number;
            /**
             * @description By the document a flag for whether the participant is to be notified of new messages, although the name says the opposite.
             *
             *     Source: S056, S057, S058, S131.
             * @example true
             */
            muted?: boolean;
            /**
             * @description When and by whom the participant was created and changed, left and came back.
             *
             *     Source: S055.
             */
            readonly audit?: components["schemas"]["Audit"];
        };
        /**
         * @description A participant to be added.
         * @example {
         *       "contact": {
         *         "id": "CTT-1234-9876-1234"
         *       }
         *     }
         */
        ParticipantCreate: {
            /**
             * @description The contact to add, the primary way to name a participant.
             *
             *     Source: S039.
             * @example {
             *       "id": "CTT-1234-9876-1234"
             *     }
             */
            contact?: {
                /**
                 * @description The id of the contact.
                 * @example CTT-1234-9876-1234
                 */
                id: string;
            };
            /**
             * @description The identity to add, in older test code of the vendor's instead of the contact.
             * @example {
             *       "id": "USR-1234-5678"
             *     }
             */
            identity?: {
                /**
                 * @description The id of the identity.
                 * @example USR-1234-5678
                 */
                id: string;
            };
            /**
             * @description The account to take part for, if the contact has several; else it is derived.
             *
             *     Source: S044, S045.
             * @example {
             *       "id": "ACC-1234-5678"
             *     }
             */
            account?: {
                /**
                 * @description The id of the account.
                 * @example ACC-1234-5678
                 */
                id: string;
            };
        };
        /** @description A page of participants. */
        ParticipantList: {
            /** @description Which part of the list this is, and what each object leaves out. */
            $meta: components["schemas"]["Meta"];
            /**
             * @description The participants of the page.
             * @example [
             *       {
             *         "id": "CPT-1111-2222-3333",
             *         "status": "Active"
             *       }
             *     ]
             */
            data: components["schemas"]["Participant"][];
        };
        /**
         * @description A participant as a message refers to it; the API adds more of the participant when `select` asks for it.
         * @example {
         *       "id": "CPT-1111-2222-3333",
         *       "revision": 2,
         *       "muted": true,
         *       "status": "Active"
         *     }
         */
        ParticipantReference: {
            /**
             * @description The participant's id.
             * @example CPT-1111-2222-3333
             */
            id?: string;
            /**
             * Format: int32
             * @description The participant's revision number.
             * @example 2
             */
            revision?: number;
            /**
             * @description The participant's muted flag.
             * @example true
             */
            muted?: boolean;
            /** @description The participant's state. */
            status?: components["schemas"]["ParticipantStatus"];
            /**
             * @description The participant's part in the chat, in examples of the page's source only; no table lists it.
             * @example Contributor
             * @enum {string}
             */
            role?: "Admin" | "Contributor";
            /** @description The identity of the participant, when selected. */
            identity?: components["schemas"]["Identity"];
            /** @description The contact of the participant, when selected. */
            contact?: components["schemas"]["Contact"];
            /** @description The account of the participant, when selected. */
            account?: components["schemas"]["Account"];
        };
        /**
         * @description The state of a participant. Deactivated is the state of an exited participant whose user has left the platform: it never becomes active again. The document mixes lower case and capitals and gives no list of allowed values; the API sends capitals.
         *
         *     Source: S034, S035, S036, S037, S126.
         * @example Active
         * @enum {string}
         */
        ParticipantStatus: "active" | "exited" | "deactivated" | "Active" | "Exited" | "Deactivated";
        /**
         * @description The properties of a participant to be changed.
         * @example {
         *       "id": "CPT-1111-2222-3333",
         *       "lastReadMessage": {
         *         "id": "CMG-1111-2222-3333-99999"
         *       },
         *       "revision": 2
         *     }
         */
        ParticipantUpdate: {
            /**
             * @description The participant's id, as in the path.
             * @example CPT-1111-2222-3333
             */
            id?: string;
            /**
             * Format: int32
             * @description The revision that the change starts from.
             * @example 2
             */
            revision?: number;
            /**
             * @description The new state; exited only outside direct chats, active never after deactivated.
             *
             *     Source: S033, S036.
             */
            status?: components["schemas"]["ParticipantStatus"];
            /**
             * @description The new value of the muted flag.
             * @example true
             */
            muted?: boolean;
            /**
             * @description The message read up to; changing it resets the count of unread messages.
             *
             *     Source: S053.
             * @example {
             *       "id": "CMG-1111-2222-3333-99999"
             *     }
             */
            lastReadMessage?: {
                /**
                 * @description The id of the message.
                 * @example CMG-1111-2222-3333-99999
                 */
                id: string;
            };
        };
        /** @description What went wrong, in the form of RFC 9457. Two published pages show its members differently; both forms are accepted. */
        ProblemDetails: {
            /**
             * @description A URI that names the kind of error.
             * @example https://tools.ietf.org/html/rfc9110#section-15.5.1
             */
            type: string;
            /**
             * @description A short text for people.
             * @example Bad Request
             */
            title: string;
            /**
             * @description The HTTP status of the answer.
             * @example 400
             */
            status: number;
            /**
             * @description What exactly went wrong.
             * @example One or more values are not valid.
             */
            detail?: string;
            /**
             * @description What exactly went wrong; a name that one table uses while its own examples say detail.
             * @example One or more values are not valid.
             */
            details?: string;
            /**
             * @description A URI that names this occurrence of the error.
             * @example /public/v1/helpdesk/chats/CHT-1111-2222-3333
             */
            instance?: string;
            /**
             * @description The id under which the provider's logs know the request.
             * @example 00-0123456789abcdef0123456789abcdef-0123456789abcdef-00
             */
            traceId?: string;
            /**
             * @description The single errors, either lists of messages by name or one object for each error.
             * @example {
             *       "name": [
             *         "The name is missing."
             *       ]
             *     }
             * @example [
             *       {
             *         "message": "The name is missing.",
             *         "properties": [
             *           "name"
             *         ]
             *       }
             *     ]
             */
            errors?: {
                [key: string]: string[];
            } | components["schemas"]["PropertyError"][];
        };
        /**
         * @description One error, and the properties of the request that it is about.
         * @example {
         *       "message": "The name is missing.",
         *       "properties": [
         *         "name"
         *       ]
         *     }
         */
        PropertyError: {
            /**
             * @description The id under which the message is translated.
             * @example name.required
             */
            id?: string;
            /**
             * @description The message, in which Markdown is allowed.
             * @example The name is missing.
             */
            message?: string;
            /**
             * @description The paths of the properties concerned.
             * @example [
             *       "name"
             *     ]
             */
            properties?: string[];
            /**
             * @description The values to put into the placeholders of the message.
             * @example {
             *       "limit": 100
             *     }
             */
            parameters?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The request is not valid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The token is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The token does not allow this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description No such object, or none the caller may see. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The object is in a state that does not allow this, or was changed in the meantime. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The body has a type that is not accepted. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Something failed at the provider. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the chat.
         * @example CHT-1111-2222-3333
         */
        ChatId: string;
        /**
         * @description How many objects to return at most; larger values than 100 count as 100, and 0 gives the total without objects.
         * @example 10
         */
        Limit: number;
        /**
         * @description How many objects to skip.
         * @example 20
         */
        Offset: number;
        /**
         * @description Property paths to add (`+`, or nothing) to the answer or to leave out (`-`), separated by commas.
         * @example +audit,-links
         */
        Select: string;
        /**
         * @description Property paths to sort by, separated by commas; `-` sorts downwards. Sorting by audit needs audit in select.
         * @example -audit.created.at
         */
        Order: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChats: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return at most; larger values than 100 count as 100, and 0 gives the total without objects.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many objects to skip.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property paths to add (`+`, or nothing) to the answer or to leave out (`-`), separated by commas.
                 * @example +audit,-links
                 */
                select?: components["parameters"]["Select"];
                /**
                 * @description Property paths to sort by, separated by commas; `-` sorts downwards. Sorting by audit needs audit in select.
                 * @example -audit.created.at
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatCreate"];
                "multipart/form-data": components["schemas"]["ChatCreateForm"];
            };
        };
        responses: {
            /** @description The new chat. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    getChat: {
        parameters: {
            query?: {
                /**
                 * @description Property paths to add (`+`, or nothing) to the answer or to leave out (`-`), separated by commas.
                 * @example +audit,-links
                 */
                select?: components["parameters"]["Select"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatUpdate"];
                "multipart/form-data": components["schemas"]["ChatUpdateForm"];
            };
        };
        responses: {
            /** @description The changed chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    listChatParticipants: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return at most; larger values than 100 count as 100, and 0 gives the total without objects.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many objects to skip.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property paths to add (`+`, or nothing) to the answer or to leave out (`-`), separated by commas.
                 * @example +audit,-links
                 */
                select?: components["parameters"]["Select"];
                /**
                 * @description Property paths to sort by, separated by commas; `-` sorts downwards. Sorting by audit needs audit in select.
                 * @example -audit.created.at
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    addChatParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantCreate"][];
            };
        };
        responses: {
            /** @description The added participants. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    getChatParticipant: {
        parameters: {
            query?: {
                /**
                 * @description Property paths to add (`+`, or nothing) to the answer or to leave out (`-`), separated by commas.
                 * @example +audit,-links
                 */
                select?: components["parameters"]["Select"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the participant.
                 * @example CPT-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateChatParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the participant.
                 * @example CPT-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantUpdate"];
            };
        };
        responses: {
            /** @description The changed participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    leaveChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the participant.
                 * @example CPT-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant has left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return at most; larger values than 100 count as 100, and 0 gives the total without objects.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many objects to skip.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property paths to add (`+`, or nothing) to the answer or to leave out (`-`), separated by commas.
                 * @example +audit,-links
                 */
                select?: components["parameters"]["Select"];
                /**
                 * @description Property paths to sort by, separated by commas; `-` sorts downwards. Sorting by audit needs audit in select.
                 * @example -audit.created.at
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    sendChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageCreate"];
            };
        };
        responses: {
            /** @description The new message. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    updateChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the message.
                 * @example CMG-1111-2222-3333-99999
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageUpdate"];
            };
        };
        responses: {
            /** @description The changed message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the message.
                 * @example CMG-1111-2222-3333-99999
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listChatLinks: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return at most; larger values than 100 count as 100, and 0 gives the total without objects.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many objects to skip.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property paths to add (`+`, or nothing) to the answer or to leave out (`-`), separated by commas.
                 * @example +audit,-links
                 */
                select?: components["parameters"]["Select"];
                /**
                 * @description Property paths to sort by, separated by commas; `-` sorts downwards. Sorting by audit needs audit in select.
                 * @example -audit.created.at
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createChatLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCreate"];
            };
        };
        responses: {
            /** @description The new link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    updateChatLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the link.
                 * @example LNK-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkUpdate"];
            };
        };
        responses: {
            /** @description The changed link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteChatLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the link.
                 * @example LNK-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listChatAttachments: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return at most; larger values than 100 count as 100, and 0 gives the total without objects.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many objects to skip.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property paths to add (`+`, or nothing) to the answer or to leave out (`-`), separated by commas.
                 * @example +audit,-links
                 */
                select?: components["parameters"]["Select"];
                /**
                 * @description Property paths to sort by, separated by commas; `-` sorts downwards. Sorting by audit needs audit in select.
                 * @example -audit.created.at
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attachments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createChatAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentCreateForm"];
            };
        };
        responses: {
            /** @description The new attachment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    getChatAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the attachment.
                 * @example ATC-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data of the attachment, or the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                    "application/octet-stream": unknown;
                    "*/*": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateChatAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the attachment.
                 * @example ATC-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentUpdate"];
                "text/json": components["schemas"]["AttachmentUpdate"];
            };
        };
        responses: {
            /** @description The changed attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteChatAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chat.
                 * @example CHT-1111-2222-3333
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description The id of the attachment.
                 * @example ATC-1111-2222-3333
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
}

/**
 * A moment in RFC 3339 form, with any number of fraction digits and `Z` or a numeric offset.
 */
export type DateTime = components['schemas']['DateTime']
/**
 * An account of the platform, as a chat's objects show it.
 */
export type Account = components['schemas']['Account']
/**
 * The state of an account.
 */
export type AccountStatus = components['schemas']['AccountStatus']
/**
 * The role of an account on the platform.
 */
export type AccountType = components['schemas']['AccountType']
/**
 * A file attached to a chat or to one of its messages. The document shows the file's data flat, the API nests it in file.
 *
 * Source: S102.
 */
export type Attachment = components['schemas']['Attachment']
/**
 * The audit object of an attachment. Its event created tells who sent the file and when; for system messages the document says null, and leaves open whether the event or its actor is null: both are accepted.
 *
 * Source: S142.
 */
export type AttachmentAudit = components['schemas']['AttachmentAudit']
/**
 * What is said about a file when it is uploaded.
 */
export type AttachmentCreate = components['schemas']['AttachmentCreate']
/**
 * A file and what is said about it.
 */
export type AttachmentCreateForm = components['schemas']['AttachmentCreateForm']
/**
 * A page of attachments.
 */
export type AttachmentList = components['schemas']['AttachmentList']
/**
 * The properties of an attachment to be changed.
 */
export type AttachmentUpdate = components['schemas']['AttachmentUpdate']
/**
 * The most recent occurrence of each kind of event; an event that has not happened has no key. The document refers to this object and does not describe it. Callers cannot set it: it is ignored in requests.
 */
export type Audit = components['schemas']['Audit']
/**
 * The user or API token that caused an audit event.
 */
export type AuditActor = components['schemas']['AuditActor']
/**
 * The most recent time that something happened to an object, and who did it.
 *
 * Source: S140, S141.
 */
export type AuditEvent = components['schemas']['AuditEvent']
/**
 * The conversation of a support case.
 */
export type CaseChat = components['schemas']['CaseChat']
/**
 * A case chat to be created; whether one can be created other than with its case is not said.
 */
export type CaseChatCreate = components['schemas']['CaseChatCreate']
/**
 * What holds for name and description of a case chat.
 */
export type CaseChatRules = components['schemas']['CaseChatRules']
/**
 * A conversation in which news is published to its participants.
 */
export type ChannelChat = components['schemas']['ChannelChat']
/**
 * A channel chat to be created.
 */
export type ChannelChatCreate = components['schemas']['ChannelChatCreate']
/**
 * What holds for name and description of a channel chat.
 */
export type ChannelChatRules = components['schemas']['ChannelChatRules']
/**
 * A conversation. Which name and description it has depends on its type, so each type is a variant of its own.
 */
export type Chat = components['schemas']['Chat']
/**
 * What chats of every type have in common; the variants narrow type, name and description.
 *
 * Source: S001.
 */
export type ChatBase = components['schemas']['ChatBase']
/**
 * A chat to be created; as in the answer, the type decides about name and description.
 */
export type ChatCreate = components['schemas']['ChatCreate']
/**
 * What a request for a chat of any type may hold.
 */
export type ChatCreateBase = components['schemas']['ChatCreateBase']
/**
 * A chat to be created together with its icon; the parts are the properties of a chat.
 */
export type ChatCreateForm = components['schemas']['ChatCreateForm']
/**
 * A page of chats.
 */
export type ChatList = components['schemas']['ChatList']
/**
 * A chat as another object refers to it.
 */
export type ChatReference = components['schemas']['ChatReference']
/**
 * The type of a chat. The document prints its allowed values in lower case, the API sends them with a capital.
 *
 * Source: S017, S125.
 */
export type ChatType = components['schemas']['ChatType']
/**
 * The properties of a chat to be changed.
 */
export type ChatUpdate = components['schemas']['ChatUpdate']
/**
 * The properties of a chat to be changed together with its icon.
 */
export type ChatUpdateForm = components['schemas']['ChatUpdateForm']
/**
 * A contact of the notifications API, the primary way to identify a participant.
 */
export type Contact = components['schemas']['Contact']
/**
 * Whether a contact receives notifications.
 */
export type ContactStatus = components['schemas']['ContactStatus']
/**
 * A soft-deleted message. The API still returns it, without content; the document leaves open whether content is then absent, null or empty.
 *
 * Source: S079, S139.
 */
export type DeletedMessage = components['schemas']['DeletedMessage']
/**
 * A conversation of two people.
 */
export type DirectChat = components['schemas']['DirectChat']
/**
 * A direct chat to be created.
 */
export type DirectChatCreate = components['schemas']['DirectChatCreate']
/**
 * What holds for name and description of a direct chat.
 */
export type DirectChatRules = components['schemas']['DirectChatRules']
/**
 * A directory of contacts that holds a contact for an account.
 */
export type Directory = components['schemas']['Directory']
/**
 * The stored file behind an attachment, as the API nests it; the document shows the same data flat on the attachment.
 */
export type File = components['schemas']['File']
/**
 * A conversation of several people.
 */
export type GroupChat = components['schemas']['GroupChat']
/**
 * A group chat to be created.
 */
export type GroupChatCreate = components['schemas']['GroupChatCreate']
/**
 * What holds for name and description of a group chat.
 */
export type GroupChatRules = components['schemas']['GroupChatRules']
/**
 * The platform's model of an actor; on a participant a convenience, calculated from the contact.
 */
export type Identity = components['schemas']['Identity']
/**
 * What kind of actor an identity is.
 */
export type IdentityType = components['schemas']['IdentityType']
/**
 * A link that belongs to a chat or to one of its messages.
 *
 * Source: S086.
 */
export type Link = components['schemas']['Link']
/**
 * A link to be added.
 */
export type LinkCreate = components['schemas']['LinkCreate']
/**
 * A page of links.
 */
export type LinkList = components['schemas']['LinkList']
/**
 * The properties of a link to be changed.
 */
export type LinkUpdate = components['schemas']['LinkUpdate']
/**
 * A message that is not deleted.
 */
export type LiveMessage = components['schemas']['LiveMessage']
/**
 * A message of a chat, or what is left of it once it is deleted.
 */
export type Message = components['schemas']['Message']
/**
 * What all messages have in common, and a message as a link refers to it; the variants narrow content and isDeleted.
 *
 * Source: S059.
 */
export type MessageBase = components['schemas']['MessageBase']
/**
 * A message to be sent.
 */
export type MessageCreate = components['schemas']['MessageCreate']
/**
 * A page of messages.
 */
export type MessageList = components['schemas']['MessageList']
/**
 * A message as another object refers to it.
 */
export type MessageReference = components['schemas']['MessageReference']
/**
 * The properties of a message to be changed.
 */
export type MessageUpdate = components['schemas']['MessageUpdate']
/**
 * Who sees a message: everybody in the chat, or only users of the sender's account. In a channel chat private means draft and public published. The document prints lower case, the API sends capitals.
 *
 * Source: S073, S074, S075, S124.
 */
export type MessageVisibility = components['schemas']['MessageVisibility']
/**
 * Notes about a list.
 */
export type Meta = components['schemas']['Meta']
/**
 * Notes about the answer that stand beside an object's own properties.
 */
export type ObjectMeta = components['schemas']['ObjectMeta']
/**
 * Which part of the whole list an answer holds.
 */
export type Pagination = components['schemas']['Pagination']
/**
 * A contact's membership of a chat.
 *
 * Source: S027.
 */
export type Participant = components['schemas']['Participant']
/**
 * A participant to be added.
 */
export type ParticipantCreate = components['schemas']['ParticipantCreate']
/**
 * A page of participants.
 */
export type ParticipantList = components['schemas']['ParticipantList']
/**
 * A participant as a message refers to it; the API adds more of the participant when `select` asks for it.
 */
export type ParticipantReference = components['schemas']['ParticipantReference']
/**
 * The state of a participant. Deactivated is the state of an exited participant whose user has left the platform: it never becomes active again. The document mixes lower case and capitals and gives no list of allowed values; the API sends capitals.
 *
 * Source: S034, S035, S036, S037, S126.
 */
export type ParticipantStatus = components['schemas']['ParticipantStatus']
/**
 * The properties of a participant to be changed.
 */
export type ParticipantUpdate = components['schemas']['ParticipantUpdate']
/**
 * What went wrong, in the form of RFC 9457. Two published pages show its members differently; both forms are accepted.
 */
export type ProblemDetails = components['schemas']['ProblemDetails']
/**
 * One error, and the properties of the request that it is about.
 */
export type PropertyError = components['schemas']['PropertyError']
