// Generated from specs/copilot by `npm run generate`. Edit the description instead.

export interface paths {
    "/v1/message-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List message channels
         * @description The channels of the workspace, page by page; each filter narrows the list.
         */
        get: operations["listMessageChannels"];
        put?: never;
        /**
         * Create a message channel
         * @description Creates a channel by hand; the alternative is the user interface. Only welcome channels come into being without either. The answer is 200, not 201.
         *
         *     Source: C05.
         */
        post: operations["createMessageChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a message channel
         * @description One channel by its ID. An ID may hold `/`: the provider's SDK leaves it as it is, so it arrives as several path segments; `%2F` should mean the same.
         */
        get: operations["getMessageChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a channel
         * @description The messages of one channel, newest first, page by page.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send a message
         * @description Sends a message into a channel on behalf of a member of it, or of the user who made the key. Files cannot be attached. The answer is 200, not 201.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The form of the errors page, with a code to handle by program. */
        CodedError: {
            /**
             * @description The kind of error; seen are `not_found`, `parameter_invalid`, `account_already_exists`, `file_download_failed` and `rate_limit_exceeded`.
             * @example not_found
             * @example rate_limit_exceeded
             */
            code: string;
            /**
             * @description What is wrong, for a person.
             * @example Rate limit exceeded.
             */
            message: string;
            /**
             * @description More about a failure of the provider (5xx).
             * @example {}
             */
            data?: string | {
                [key: string]: unknown;
            };
        };
        /**
         * @description A channel of all clients of a company: a client assigned to the company joins it, a client deleted or taken off the company leaves it.
         *
         *     Source: C23, C24.
         */
        CompanyMessageChannel: components["schemas"]["MessageChannelBase"] & {
            /**
             * @description All clients of one company; the members follow the company.
             *
             *     Source: C08, C22.
             * @example company
             * @constant
             */
            membershipType: "company";
            /**
             * @description The company of the channel; a company is no user, so it is not among the members.
             *
             *     Source: C11, C25, C27, C38.
             * @example a6fcd58b-fc40-46e1-ab49-219ec8162a6b
             */
            membershipEntityId?: string;
        };
        /** @description A channel of all clients of a company, named in the document's contract by `membershipEntityId`, in the later one by `companyId`. */
        CreateCompanyMessageChannel: {
            /**
             * @description The type of membership of the new channel.
             * @example company
             * @constant
             */
            membershipType: "company";
            /**
             * @description Ignored for a company channel.
             * @example []
             */
            memberIds?: string[];
        } & ({
            /**
             * @description The company of the channel; deprecated in the later contract, but still taken.
             * @example a6fcd58b-fc40-46e1-ab49-219ec8162a6b
             */
            membershipEntityId: string;
        } | {
            /**
             * @description Later contract: the company of the channel.
             * @example a6fcd58b-fc40-46e1-ab49-219ec8162a6b
             */
            companyId: string;
        });
        /** @description A channel of chosen clients of one company. */
        CreateGroupMessageChannel: {
            /**
             * @description The type of membership of the new channel.
             * @example group
             * @constant
             */
            membershipType: "group";
            /**
             * @description The clients to put into the channel.
             * @example [
             *       "1dbb3e36-af70-4f41-89e6-6ddf9e2c62b5",
             *       "5c65898e-ce60-4668-b7c8-901a124d046b"
             *     ]
             */
            memberIds: string[];
            /**
             * @description Ignored for a group channel.
             * @example
             */
            membershipEntityId?: string;
            /**
             * @description Later contract: the company of the group, needed when its clients have several.
             * @example a6fcd58b-fc40-46e1-ab49-219ec8162a6b
             */
            companyId?: string;
        };
        /** @description A channel with one client, named in the document's contract by `membershipEntityId`, in the later one by `clientId`. */
        CreateIndividualMessageChannel: {
            /**
             * @description The type of membership of the new channel.
             * @example individual
             * @constant
             */
            membershipType: "individual";
            /**
             * @description Later contract: which of the client's companies, needed when there are several.
             * @example a6fcd58b-fc40-46e1-ab49-219ec8162a6b
             */
            companyId?: string;
            /**
             * @description Ignored for an individual channel.
             * @example []
             */
            memberIds?: string[];
        } & ({
            /**
             * @description The client of the channel; deprecated in the later contract, but still taken.
             * @example b22a34db-f6ba-40cb-a415-c112d4c853d8
             */
            membershipEntityId: string;
        } | {
            /**
             * @description Later contract: the client of the channel.
             * @example b22a34db-f6ba-40cb-a415-c112d4c853d8
             */
            clientId: string;
        });
        /** @description A channel to create; what it takes depends on `membershipType`. */
        CreateMessageChannelRequest: components["schemas"]["CreateIndividualMessageChannel"] | components["schemas"]["CreateGroupMessageChannel"] | components["schemas"]["CreateCompanyMessageChannel"];
        /**
         * Format: date-time
         * @description A moment in RFC 3339 form, with any number of fraction digits and `Z` or a numeric offset.
         * @example 2024-05-17T09:30:00.123Z
         */
        DateTime: string;
        /** @description Why a request failed. Four forms are published, two of them without a code, kept apart by `code`. */
        Error: components["schemas"]["RequestError"] | components["schemas"]["CodedError"] | components["schemas"]["UncodedError"];
        /**
         * @description A channel of selected clients of one company. Members join and leave in the user interface; no operation is named for it.
         *
         *     Source: C10.
         */
        GroupMessageChannel: components["schemas"]["MessageChannelBase"] & {
            /**
             * @description A changing list of clients, all of the same company: several, or all of them, and by the prose possibly only one (the table says multiple).
             *
             *     Source: C09, C20, C21, C44.
             * @example group
             * @constant
             */
            membershipType: "group";
            /**
             * @description Empty, because a group has no source entity; an empty string, null and absence are all taken for empty.
             *
             *     Source: C28.
             * @example
             * @example null
             */
            membershipEntityId?: string | null;
        };
        /** @description A channel with a single client. */
        IndividualMessageChannel: components["schemas"]["MessageChannelBase"] & {
            /**
             * @description One client user, fixed when the channel is created.
             *
             *     Source: C07, C19.
             * @example individual
             * @constant
             */
            membershipType: "individual";
            /**
             * @description The client of the channel. An app of the vendor does not rely on it and takes the client from the members.
             *
             *     Source: C11, C25, C26.
             * @example b22a34db-f6ba-40cb-a415-c112d4c853d8
             */
            membershipEntityId?: string;
            /**
             * @description The client, and the internal users of the channel.
             *
             *     Source: C29.
             * @example [
             *       "b22a34db-f6ba-40cb-a415-c112d4c853d8",
             *       "9f4a2d11-6c0b-4b7e-8f15-2d3c4b5a6978"
             *     ]
             */
            memberIds?: string[];
        };
        /**
         * @description How the clients of a channel are determined; a request with any other value is refused with this list.
         *
         *     Source: C18.
         * @example company
         * @enum {string}
         */
        MembershipType: "individual" | "group" | "company";
        /** @description Something an internal user or a client said in a channel. */
        Message: {
            /**
             * @description The message's own ID.
             * @example 3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52
             */
            id?: string;
            /**
             * @description The type of the resource.
             * @example message
             * @constant
             */
            object?: "message";
            /**
             * Format: uuid
             * @description The user who sent the message.
             * @example 1dbb3e36-af70-4f41-89e6-6ddf9e2c62b5
             */
            senderId?: string;
            /**
             * @description The channel the message was sent in.
             * @example s6v9eziejrrmad40vf3vgp
             */
            channelId?: string;
            /**
             * @description When the message was sent, RFC 3339 in UTC, printed with nine fraction digits.
             * @example 2023-06-26T20:13:53.700046Z
             */
            createdAt?: components["schemas"]["DateTime"];
            /**
             * @description When the message last changed, RFC 3339; printed, not listed.
             * @example 2023-06-26T20:13:53.700046Z
             */
            updatedAt?: components["schemas"]["DateTime"];
            /**
             * @description The text exactly as entered, with simple Markdown-like formatting.
             * @example The **signed** contract is in your files.
             */
            text?: string;
            /**
             * @description Whether the message has attachments; the preview of a link counts as one.
             * @example false
             */
            isAttachmentIncluded?: boolean;
            /**
             * @description The text as HTML; printed in one list of messages only.
             * @example <p>The <strong>signed</strong> contract is in your files.</p>
             */
            html?: string;
        };
        /**
         * @description A place where internal users and clients send each other messages; only its members can read them. A workspace opens a welcome channel for each new client or each new company (depending on its default channels) unless that is switched off for the whole messages app.
         *
         *     Source: C01, C02, C03, C04.
         */
        MessageChannel: components["schemas"]["IndividualMessageChannel"] | components["schemas"]["GroupMessageChannel"] | components["schemas"]["CompanyMessageChannel"];
        /**
         * @description What every channel has. The document lists seven properties and prints an eighth, `updatedAt`; the later contract adds `clientId` and `companyId`.
         *
         *     Source: C34, C41.
         */
        MessageChannelBase: {
            /**
             * @description The channel's own ID; not every one is a UUID.
             *
             *     Source: C12, C13, C36.
             * @example s6v9eziejrrmad40vf3vgp
             */
            id?: string;
            /**
             * @description The type of the resource; the value is known from payloads only.
             *
             *     Source: C15, C16.
             * @example messageChannel
             * @constant
             */
            object?: "messageChannel";
            /**
             * @description When the channel was created, RFC 3339 in UTC with 0 to 9 fraction digits.
             *
             *     Source: C14, C37, C47.
             * @example 2022-08-07T15:04:23.024217Z
             */
            createdAt?: components["schemas"]["DateTime"];
            /**
             * @description When the channel itself last changed, RFC 3339; printed but not listed, and a later message does not move it.
             *
             *     Source: C35, C37, C42, C48.
             * @example 2022-08-07T15:12:05.024217Z
             */
            updatedAt?: components["schemas"]["DateTime"];
            /**
             * @description Whether the clients of the channel are fixed by its source (individual, company) or a changing selection (group).
             *
             *     Source: C06, C17, C49.
             * @example company
             */
            membershipType?: components["schemas"]["MembershipType"];
            /**
             * @description The client or company the channel stands for, so that nobody has to search the members; empty for a group. Deprecated in the later contract.
             *
             *     Source: C11, C25, C38.
             * @example a6fcd58b-fc40-46e1-ab49-219ec8162a6b
             */
            membershipEntityId?: string | null;
            /**
             * @description Later contract: the client of an individual channel.
             * @example b22a34db-f6ba-40cb-a415-c112d4c853d8
             */
            clientId?: string | null;
            /**
             * @description Later contract: the company the channel belongs to.
             * @example a6fcd58b-fc40-46e1-ab49-219ec8162a6b
             */
            companyId?: string | null;
            /**
             * @description The IDs of all users of the channel, clients and internal users alike, always UUIDs.
             *
             *     Source: C29, C50.
             * @example [
             *       "b22a34db-f6ba-40cb-a415-c112d4c853d8",
             *       "1dbb3e36-af70-4f41-89e6-6ddf9e2c62b5",
             *       "5c65898e-ce60-4668-b7c8-901a124d046b"
             *     ]
             */
            memberIds?: string[];
            /**
             * @description When the last message was sent, RFC 3339 (the form is only shown, not stated); null, against its label, when none was. It may be later than `updatedAt`.
             *
             *     Source: C32, C33, C37, C39, C43.
             * @example 2023-06-26T20:13:53.700046Z
             * @example null
             */
            lastMessageDate?: components["schemas"]["DateTime"] | null;
        };
        /** @description A page of channels. */
        MessageChannelPage: {
            /**
             * @description The channels of this page.
             * @example []
             */
            data?: components["schemas"]["MessageChannel"][];
            /**
             * @description The opaque token of the next page; absent on the last page, where clients also take an empty string.
             * @example eyJwa2V5IjoiY2hhbm5lbHMiLCJza2V5IjoiMiJ9
             */
            nextToken?: string;
        };
        /** @description A page of messages, newest first. */
        MessagePage: {
            /**
             * @description The messages of this page.
             * @example []
             */
            data?: components["schemas"]["Message"][];
            /**
             * @description The opaque token of the next page; absent on the last page, where clients also take an empty string.
             * @example eyJwa2V5IjoibWVzc2FnZXMiLCJza2V5IjoiMiJ9
             */
            nextToken?: string;
        };
        /** @description The form of channels and messages for a request that is not acceptable; files use it without `type` and `error`. */
        RequestError: {
            /**
             * @description The kind of error.
             * @example invalid_request_error
             * @constant
             */
            code: "invalid_request_error";
            /**
             * @description The kind of error once more.
             * @example invalid_request_error
             * @constant
             */
            type?: "invalid_request_error";
            /**
             * @description What is wrong, for a person.
             * @example Membership type invalid, should be one of: company, group, individual
             */
            message: string;
            /**
             * @description Printed empty everywhere.
             * @example {}
             */
            error?: {
                [key: string]: unknown;
            };
        };
        /** @description A message to send. */
        SendMessageRequest: {
            /**
             * @description The text, with simple Markdown-like formatting.
             * @example The **signed** contract is in your files.
             */
            text: string;
            /**
             * @description The channel to send the message in.
             * @example s6v9eziejrrmad40vf3vgp
             */
            channelId: string;
            /**
             * Format: uuid
             * @description The member of the channel to send for; without it the user who made the key.
             * @example b22a34db-f6ba-40cb-a415-c112d4c853d8
             */
            senderId?: string;
        };
        /** @description A message alone, as a refused access and a malformed field print it. */
        UncodedError: {
            /**
             * @description Absent in every printed body of this form; null would say the same.
             * @example null
             */
            code?: null;
            /**
             * @description What is wrong, for a person.
             * @example Forbidden
             * @example Field: RecipientID, Should Match: uuid
             */
            message: string;
        };
    };
    responses: {
        /** @description A parameter or a member of the body is missing or not acceptable. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing or not valid. The status is documented, a body is printed nowhere. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such resource. The status is documented for the API as a whole; `not_found` stands at other resources, the channel operations declare no 404 of their own. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than 20 requests in a second; requests succeed again after one second. A plan has a quota besides, and no page says which status follows when it is used up. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The provider failed; `data` may say more. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The largest number of items on the page; no maximum is published.
         * @example 100
         */
        Limit: number;
        /**
         * @description The opaque token of the page to give, from the page before; absent for the first page.
         * @example eyJwa2V5IjoiY2hhbm5lbHMiLCJza2V5IjoiMiJ9
         */
        NextToken: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listMessageChannels: {
        parameters: {
            query?: {
                /**
                 * @description Only channels of this type of membership.
                 * @example company
                 */
                membershipType?: components["schemas"]["MembershipType"];
                /**
                 * @description A company's ID gives only its company channel, a client's ID only its individual channel. The later contract prefers `clientId`.
                 * @example a6fcd58b-fc40-46e1-ab49-219ec8162a6b
                 */
                membershipEntityId?: string;
                /**
                 * @description Only channels with this member, a client or an internal user.
                 * @example b22a34db-f6ba-40cb-a415-c112d4c853d8
                 */
                memberId?: string;
                /**
                 * @description Later contract: only individual channels with this client. The provider's SDK sends it empty when it is not given, so empty must mean no filter.
                 * @example b22a34db-f6ba-40cb-a415-c112d4c853d8
                 */
                clientId?: string;
                /**
                 * @description The opaque token of the page to give, from the page before; absent for the first page.
                 * @example eyJwa2V5IjoiY2hhbm5lbHMiLCJza2V5IjoiMiJ9
                 */
                nextToken?: components["parameters"]["NextToken"];
                /**
                 * @description The largest number of items on the page; no maximum is published.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChannelPage"];
                };
            };
            /** @description A filter is not acceptable. Declared as plain text, although the text printed there is JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createMessageChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The kind of channel and who is in it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageChannelRequest"];
            };
        };
        responses: {
            /** @description The new channel, without an envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChannel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMessageChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's ID, not necessarily a UUID.
                 *
                 *     Source: C13.
                 * @example s6v9eziejrrmad40vf3vgp
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel, without an envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChannel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMessages: {
        parameters: {
            query: {
                /**
                 * @description The channel whose messages to give.
                 * @example s6v9eziejrrmad40vf3vgp
                 */
                channelId: string;
                /**
                 * @description The opaque token of the page to give, from the page before; absent for the first page.
                 * @example eyJwa2V5IjoiY2hhbm5lbHMiLCJza2V5IjoiMiJ9
                 */
                nextToken?: components["parameters"]["NextToken"];
                /**
                 * @description The largest number of items on the page; no maximum is published.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to send, where, and for whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description The message as sent, without an envelope. */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}

/**
 * The form of the errors page, with a code to handle by program.
 */
export type CodedError = components['schemas']['CodedError']
/**
 * A channel of all clients of a company: a client assigned to the company joins it, a client deleted or taken off the company leaves it.
 *
 * Source: C23, C24.
 */
export type CompanyMessageChannel = components['schemas']['CompanyMessageChannel']
/**
 * A channel of all clients of a company, named in the document's contract by `membershipEntityId`, in the later one by `companyId`.
 */
export type CreateCompanyMessageChannel = components['schemas']['CreateCompanyMessageChannel']
/**
 * A channel of chosen clients of one company.
 */
export type CreateGroupMessageChannel = components['schemas']['CreateGroupMessageChannel']
/**
 * A channel with one client, named in the document's contract by `membershipEntityId`, in the later one by `clientId`.
 */
export type CreateIndividualMessageChannel = components['schemas']['CreateIndividualMessageChannel']
/**
 * A channel to create; what it takes depends on `membershipType`.
 */
export type CreateMessageChannelRequest = components['schemas']['CreateMessageChannelRequest']
/**
 * A moment in RFC 3339 form, with any number of fraction digits and `Z` or a numeric offset.
 */
export type DateTime = components['schemas']['DateTime']
/**
 * Why a request failed. Four forms are published, two of them without a code, kept apart by `code`.
 */
export type Error = components['schemas']['Error']
/**
 * A channel of selected clients of one company. Members join and leave in the user interface; no operation is named for it.
 *
 * Source: C10.
 */
export type GroupMessageChannel = components['schemas']['GroupMessageChannel']
/**
 * A channel with a single client.
 */
export type IndividualMessageChannel = components['schemas']['IndividualMessageChannel']
/**
 * How the clients of a channel are determined; a request with any other value is refused with this list.
 *
 * Source: C18.
 */
export type MembershipType = components['schemas']['MembershipType']
/**
 * Something an internal user or a client said in a channel.
 */
export type Message = components['schemas']['Message']
/**
 * A place where internal users and clients send each other messages; only its members can read them. A workspace opens a welcome channel for each new client or each new company (depending on its default channels) unless that is switched off for the whole messages app.
 *
 * Source: C01, C02, C03, C04.
 */
export type MessageChannel = components['schemas']['MessageChannel']
/**
 * What every channel has. The document lists seven properties and prints an eighth, `updatedAt`; the later contract adds `clientId` and `companyId`.
 *
 * Source: C34, C41.
 */
export type MessageChannelBase = components['schemas']['MessageChannelBase']
/**
 * A page of channels.
 */
export type MessageChannelPage = components['schemas']['MessageChannelPage']
/**
 * A page of messages, newest first.
 */
export type MessagePage = components['schemas']['MessagePage']
/**
 * The form of channels and messages for a request that is not acceptable; files use it without `type` and `error`.
 */
export type RequestError = components['schemas']['RequestError']
/**
 * A message to send.
 */
export type SendMessageRequest = components['schemas']['SendMessageRequest']
/**
 * A message alone, as a refused access and a malformed field print it.
 */
export type UncodedError = components['schemas']['UncodedError']
