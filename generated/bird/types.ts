// Generated from specs/bird by `npm run generate`. Edit the description instead.

export interface paths {
    "/workspaces/{workspaceId}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the channels of a workspace
         * @description Pages through the channels set up in one workspace. The document leaves its list of query parameters empty: all of them, and the defaults, are from later renderings of the same page. How a list in the query is written (repeated or comma-separated) is nowhere said. The document's sample request carries a bearer token, other sources an access key.
         *
         *     Source: B02, B11.
         */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/channels/{channelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a channel
         * @description One channel of a workspace. The document's sample request carries a bearer token, other sources an access key.
         *
         *     Source: B13, B56.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/channels/{channelId}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what a channel allows for a contact
         * @description Tells when the customer service window between a contact and a channel closes. Some channels take messages that are not made from a template only as long as that window is open. The document's sample request carries a bearer token, other sources an access key.
         *
         *     Source: B57, B58, B59, B208.
         */
        get: operations["getChannelContact"];
        put?: never;
        post?: never;
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
        /**
         * @description What every capability of the tree has; eight of them stand in the printed answer.
         *
         *     Source: B44.
         * @example {
         *       "displayName": "Messaging",
         *       "status": "active",
         *       "name": "messaging",
         *       "version": 0
         *     }
         */
        CapabilityNode: {
            /**
             * @description The capability's name for people.
             *
             *     Source: B111, B119, B127, B137, B146, B154, B164, B172.
             * @example Messaging
             */
            displayName?: string;
            /**
             * @description Whether the capability can be used; the document shows a placeholder and no list of values.
             *
             *     Source: B112, B120, B128, B138, B147, B155, B165, B173.
             * @example active
             */
            status?: string;
            /**
             * @description The capability's name for programs.
             *
             *     Source: B113, B121, B129, B139, B148, B156, B166, B174.
             * @example messaging
             */
            name?: string;
            /**
             * @description The version of the capability.
             *
             *     Source: B114, B122, B130, B140, B149, B157, B167, B175.
             * @example 0
             */
            version?: number;
            /**
             * @description When the capability last changed.
             *
             *     Source: B115, B123, B132, B142, B150, B159, B168, B177.
             * @example 2024-11-21T08:56:12.986Z
             */
            updatedAt?: components["schemas"]["DateTime"];
            /**
             * @description When the capability was given to the channel.
             *
             *     Source: B116, B124, B133, B143, B151, B160, B169, B178.
             * @example 2024-11-21T08:56:12.986Z
             */
            createdAt?: components["schemas"]["DateTime"];
            /**
             * @description When the capability ends.
             *
             *     Source: B117, B125, B134, B144, B152, B161, B170, B179.
             * @example 2024-11-21T08:56:12.986Z
             */
            expiresAt?: components["schemas"]["DateTime"];
        };
        /**
         * @description One messaging platform installed in a workspace; the list and the single answer hold the same object.
         *
         *     Source: B41, B42, B52, B53, B84, B201.
         */
        Channel: {
            /**
             * Format: uuid
             * @description The channel's own id.
             *
             *     Source: B18, B68, B95, B203.
             * @example 123e4567-e89b-12d3-a456-426614174000
             */
            id: string;
            /**
             * @description The platform the channel runs on, as a slug.
             *
             *     Source: B19, B69, B88.
             * @example whatsapp
             * @example sms-messagebird
             */
            platformId: string;
            /**
             * @description What the workspace calls the channel.
             *
             *     Source: B20, B70.
             * @example Support WhatsApp
             */
            name: string;
            /**
             * Format: uuid
             * @description The connector the channel was made by.
             *
             *     Source: B21, B71, B96.
             * @example 123e4567-e89b-12d3-a456-426614174000
             */
            connectorId: string;
            /**
             * @description The address the channel writes from, such as a phone number or a mailbox; may be missing or empty.
             *
             *     Source: B22.
             * @example +15550100100
             * @example support@example.com
             */
            identifier?: string;
            /**
             * @description How far the channel is set up, and whether it works.
             *
             *     Source: B23, B72, B195.
             */
            status: components["schemas"]["ChannelStatus"];
            /**
             * @description The kind of contact identifier to use here instead of the platform's own; null when not overridden.
             *
             *     Source: B24, B74, B86.
             * @example phonenumber
             */
            contactIdentifierKeyOverride?: string | null;
            /**
             * @description The form contact identifiers must have here instead of the platform's own; null when not overridden.
             *
             *     Source: B25, B43, B75.
             * @example {
             *       "type": "none",
             *       "pattern": "text"
             *     }
             */
            contactIdentifierFormatOverride?: components["schemas"]["ContactIdentifierFormat"] | null;
            /**
             * @description The URL of the platform's service, if overridden; the printed value breaks this pattern, which is the document's own.
             *
             *     Source: B26, B55, B76, B87.
             * @example https://platform.example.com
             */
            platformServiceUrlOverride?: string | null;
            /**
             * @description The version of the platform's service to use instead of the usual one; null when not overridden.
             *
             *     Source: B27, B77, B196.
             * @example 1.0
             */
            platformServiceVersionOverride?: components["schemas"]["PlatformServiceVersion"] | null;
            /**
             * @description The protocol to reach the platform's service by instead of the usual one; null when not overridden.
             *
             *     Source: B28, B78, B197.
             * @example http
             */
            platformServiceProtocolOverride?: components["schemas"]["PlatformServiceProtocol"] | null;
            /**
             * @description A JSON Schema for messages instead of the platform's own; null when not overridden, left out of the printed answers.
             *
             *     Source: B29, B54, B79.
             * @example {
             *       "type": "object"
             *     }
             */
            platformMessageJsonSchemaOverride?: Record<string, unknown> | null;
            /**
             * @description The template engine to use instead of the platform's own; null when not overridden.
             *
             *     Source: B30, B80, B198.
             * @example default
             */
            platformTemplateEngineOverride?: components["schemas"]["PlatformTemplateEngine"] | null;
            /**
             * @description What the channel can do, as a tree.
             *
             *     Source: B31, B209.
             */
            capabilities?: components["schemas"]["ChannelCapabilities"];
            /**
             * @description The channel's settings.
             *
             *     Source: B32, B202.
             * @example [
             *       {
             *         "key": "region",
             *         "value": "eu",
             *         "displayName": "Region",
             *         "description": "Where messages are kept",
             *         "visibility": "public"
             *       }
             *     ]
             */
            settings?: components["schemas"]["Setting"][];
            /**
             * @description What the channel is connected to the platform with, in the form of settings.
             *
             *     Source: B33, B202.
             * @example [
             *       {
             *         "key": "sender",
             *         "value": "+15550100100",
             *         "displayName": "Sender",
             *         "description": "Sending number",
             *         "visibility": "public"
             *       }
             *     ]
             */
            connectionParams?: components["schemas"]["Setting"][];
            /**
             * @description Switches for how the channel treats contacts; null when none are set.
             *
             *     Source: B34, B81.
             * @example {
             *       "disableProfileFetching": false,
             *       "isPrivate": false
             *     }
             */
            preferences?: components["schemas"]["Preferences"] | null;
            /**
             * @description The registered use case of the channel; null when there is none.
             *
             *     Source: B35, B82.
             * @example use-case-1
             */
            useCaseId?: string | null;
            /**
             * @description What the channel is used for; null when not said.
             *
             *     Source: B36, B83, B199.
             * @example transactional
             */
            useCaseType?: components["schemas"]["UseCaseType"] | null;
            /**
             * @description The kind of messages sent here.
             *
             *     Source: B37, B200.
             */
            channelMessageType?: components["schemas"]["ChannelMessageType"];
            /**
             * @description The product suites the channel belongs to.
             *
             *     Source: B38, B51, B106.
             * @example [
             *       "marketing"
             *     ]
             */
            suites?: components["schemas"]["SuiteType"][];
            /**
             * @description When the channel was made.
             *
             *     Source: B39, B73, B97.
             * @example 2024-11-21T08:56:12.986Z
             */
            createdAt: components["schemas"]["DateTime"];
            /**
             * @description When the channel last changed.
             *
             *     Source: B40, B98.
             * @example 2024-11-21T08:56:12.986Z
             */
            updatedAt?: components["schemas"]["DateTime"];
        };
        /**
         * @description What a channel can do. Each name stands twice, as a wrapper and as the capability in it. Known from the printed answers only.
         *
         *     Source: B205, B209.
         * @example {
         *       "voice": {
         *         "voice": {
         *           "displayName": "Voice",
         *           "status": "active",
         *           "name": "voice",
         *           "version": 0
         *         }
         *       }
         *     }
         */
        ChannelCapabilities: {
            /**
             * @description Everything about messages.
             *
             *     Source: B109.
             */
            messaging?: components["schemas"]["MessagingCapabilities"];
            /**
             * @description Everything about calls.
             *
             *     Source: B162.
             */
            voice?: components["schemas"]["VoiceCapabilities"];
        };
        /**
         * @description What a channel allows for one contact; the provider closes this object.
         *
         *     Source: B66, B85.
         */
        ChannelContact: {
            /**
             * @description When the open customer service window closes; always present, null when no window is open. After it, some channels take messages made from a template only.
             *
             *     Source: B57, B58, B63, B99, B100.
             * @example 2024-11-21T08:56:12.986Z
             */
            serviceWindowExpireAt: components["schemas"]["DateTime"] | null;
            /**
             * @description Whether the window never closes.
             *
             *     Source: B64, B101.
             * @example false
             */
            isPermanentSession?: boolean | null;
            /**
             * @description Further texts by key; listed in the document and left out of its printed answer.
             *
             *     Source: B65, B102.
             * @example {
             *       "source": "import"
             *     }
             */
            metadata?: {
                [key: string]: string;
            } | null;
        };
        /**
         * @description One page of a workspace's channels.
         *
         *     Source: B12.
         */
        ChannelList: {
            /**
             * @description The channels of this page.
             *
             *     Source: B07.
             * @example []
             */
            results?: components["schemas"]["Channel"][];
            /**
             * @description What to send as `pageToken` to get the page after this one; left out on the last page, never null.
             *
             *     Source: B08, B09, B10.
             * @example eyJvZmZzZXQiOjI1fQ
             */
            nextPageToken?: string;
        };
        /**
         * @description The kind of messages a channel sends; `conversational` here, while the use case has `conversation`.
         *
         *     Source: B94, B204, B207.
         * @example promotional
         * @enum {string}
         */
        ChannelMessageType: "promotional" | "2fa" | "conversational" | "transactional" | "emergency";
        /**
         * @description How far a channel is set up, and whether it works.
         *
         *     Source: B89, B207.
         * @example active
         * @enum {string}
         */
        ChannelStatus: "active" | "pending" | "setting-up" | "failed" | "inactive" | "deleted" | "warning";
        /**
         * @description The form a contact identifier must have; known from the printed answers only.
         *
         *     Source: B210.
         */
        ContactIdentifierFormat: {
            /**
             * @description The kind of format.
             *
             *     Source: B107.
             */
            type?: components["schemas"]["ContactIdentifierFormatType"];
            /**
             * @description The pattern an identifier is held against.
             *
             *     Source: B108.
             * @example ^[0-9]+$
             */
            pattern?: string;
        };
        /**
         * @description A kind of identifier format; the document shows one value and no list.
         *
         *     Source: B107.
         * @example none
         * @enum {string}
         */
        ContactIdentifierFormatType: "none";
        /**
         * Format: date-time
         * @description A moment in RFC 3339 form, with any number of fraction digits and `Z` or a numeric offset.
         * @example 2024-05-17T09:30:00.123Z
         */
        DateTime: string;
        /**
         * @description Receiving messages.
         *
         *     Source: B47.
         * @example {
         *       "displayName": "Incoming",
         *       "status": "active",
         *       "name": "incoming",
         *       "version": 0
         *     }
         */
        IncomingMessagingCapability: components["schemas"]["CapabilityNode"] & {
            /**
             * @description Receiving MMS.
             *
             *     Source: B153.
             */
            mms?: components["schemas"]["PausableCapability"];
        };
        /**
         * @description The wrapper around what can be done with media; no capability of its own.
         *
         *     Source: B135.
         * @example {
         *       "textFallback": {
         *         "displayName": "Text fallback",
         *         "status": "active",
         *         "name": "text-fallback",
         *         "version": 0,
         *         "paused": false
         *       }
         *     }
         */
        MediaCapabilities: {
            /**
             * @description Sending text where media cannot be sent.
             *
             *     Source: B136.
             */
            textFallback?: components["schemas"]["PausableCapability"];
        };
        /**
         * @description The wrapper around the messaging capability.
         *
         *     Source: B205.
         * @example {
         *       "messaging": {
         *         "displayName": "Messaging",
         *         "status": "active",
         *         "name": "messaging",
         *         "version": 0
         *       }
         *     }
         */
        MessagingCapabilities: {
            /**
             * @description The messaging capability itself.
             *
             *     Source: B110.
             */
            messaging?: components["schemas"]["MessagingCapability"];
        };
        /**
         * @description Messaging as a whole, in both directions.
         *
         *     Source: B45.
         * @example {
         *       "displayName": "Messaging",
         *       "status": "active",
         *       "name": "messaging",
         *       "version": 0
         *     }
         */
        MessagingCapability: components["schemas"]["CapabilityNode"] & {
            /**
             * @description Messages from the workspace to a contact.
             *
             *     Source: B118.
             */
            outgoing?: components["schemas"]["OutgoingMessagingCapability"];
            /**
             * @description Messages from a contact to the workspace.
             *
             *     Source: B145.
             */
            incoming?: components["schemas"]["IncomingMessagingCapability"];
        };
        /**
         * @description Sending messages.
         *
         *     Source: B46.
         * @example {
         *       "displayName": "Outgoing",
         *       "status": "active",
         *       "name": "outgoing",
         *       "version": 0
         *     }
         */
        OutgoingMessagingCapability: components["schemas"]["CapabilityNode"] & {
            /**
             * @description Sending MMS.
             *
             *     Source: B126.
             */
            mms?: components["schemas"]["PausableCapability"];
            /**
             * @description Sending media.
             *
             *     Source: B135.
             */
            media?: components["schemas"]["MediaCapabilities"];
        };
        /**
         * @description A leaf of the tree, which can be paused; the capabilities above the leaves cannot.
         *
         *     Source: B206.
         * @example {
         *       "displayName": "MMS",
         *       "status": "active",
         *       "name": "mms",
         *       "version": 0,
         *       "paused": false
         *     }
         */
        PausableCapability: components["schemas"]["CapabilityNode"] & {
            /**
             * @description Whether the capability is paused.
             *
             *     Source: B131, B141, B158, B176.
             * @example false
             */
            paused?: boolean;
        };
        /**
         * @description A protocol to reach a platform's service by.
         *
         *     Source: B91, B207.
         * @example http
         * @enum {string}
         */
        PlatformServiceProtocol: "http" | "https";
        /**
         * @description A version of a platform's service, a string although it looks like a number.
         *
         *     Source: B90.
         * @example 1.0
         * @enum {string}
         */
        PlatformServiceVersion: "1.0";
        /**
         * @description A template engine for messages.
         *
         *     Source: B92, B207.
         * @example default
         * @enum {string}
         */
        PlatformTemplateEngine: "default" | "liquid";
        /**
         * @description Switches for how a channel treats contacts; known from the printed answers only.
         *
         *     Source: B50, B210.
         * @example {
         *       "disableProfileFetching": false,
         *       "explicitMarketingOptOut": false,
         *       "ignoreSuppressionChecks": false,
         *       "isPrivate": false
         *     }
         */
        Preferences: {
            /**
             * @description Whether contacts' profiles are not fetched from the platform.
             *
             *     Source: B190.
             * @example false
             */
            disableProfileFetching?: boolean;
            /**
             * @description Whether contacts opt out of marketing explicitly.
             *
             *     Source: B191.
             * @example false
             */
            explicitMarketingOptOut?: boolean;
            /**
             * @description Whether messages go out without a look at the suppression lists.
             *
             *     Source: B192.
             * @example false
             */
            ignoreSuppressionChecks?: boolean;
            /**
             * @description Whether the channel is private.
             *
             *     Source: B193.
             * @example false
             */
            isPrivate?: boolean;
        };
        /** @description Why a request was refused. */
        RequestError: {
            /**
             * @description The case, for programs; the one seen is in PascalCase.
             * @example InvalidPayload
             */
            code: string;
            /**
             * @description The case, for people.
             * @example The requested resource does not exist: channel not found
             */
            message: string;
        };
        /**
         * @description One named value of a channel; known from the printed answers only.
         *
         *     Source: B49, B210.
         */
        Setting: {
            /**
             * @description The setting's name for programs.
             *
             *     Source: B180, B185.
             * @example region
             */
            key?: string;
            /**
             * @description The setting's value.
             *
             *     Source: B181, B186.
             * @example eu
             */
            value?: string;
            /**
             * @description The setting's name for people.
             *
             *     Source: B182, B187.
             * @example Region
             */
            displayName?: string;
            /**
             * @description What the setting is about.
             *
             *     Source: B183, B188.
             * @example Where messages are kept
             */
            description?: string;
            /**
             * @description Who may see the setting.
             *
             *     Source: B184, B189.
             */
            visibility?: components["schemas"]["SettingVisibility"];
        };
        /**
         * @description Who may see a setting; the document shows one value and no list.
         *
         *     Source: B184, B189.
         * @example public
         * @enum {string}
         */
        SettingVisibility: "public";
        /**
         * @description A product suite a channel belongs to; the document shows one value and no list.
         *
         *     Source: B106, B194.
         * @example marketing
         * @enum {string}
         */
        SuiteType: "marketing";
        /**
         * @description What a channel is used for; `conversation` here, while the message type has `conversational`.
         *
         *     Source: B93, B204, B207.
         * @example transactional
         * @enum {string}
         */
        UseCaseType: "transactional" | "marketing" | "conversation";
        /**
         * Format: uuid
         * @description A UUID of any version, known or not, in the form 8-4-4-4-12 hexadecimal digits.
         * @example 3f2b8c1e-9d47-4a6b-8f10-ed9d1b412d29
         */
        Uuid: string;
        /** @description Why a request was refused, field by field. */
        ValidationError: {
            /**
             * @description The case, for programs; the one seen is in PascalCase.
             * @example InvalidPayload
             */
            code: string;
            /**
             * @description The case, for people.
             * @example The request did not pass validation
             */
            message: string;
            /**
             * @description The complaints about each field, by its name.
             * @example {
             *       "workspaceId": [
             *         "must be a UUID"
             *       ]
             *     }
             */
            details?: {
                [key: string]: string[];
            };
        };
        /**
         * @description The wrapper around the voice capability.
         *
         *     Source: B205.
         * @example {
         *       "voice": {
         *         "displayName": "Voice",
         *         "status": "active",
         *         "name": "voice",
         *         "version": 0
         *       }
         *     }
         */
        VoiceCapabilities: {
            /**
             * @description The voice capability itself.
             *
             *     Source: B163.
             */
            voice?: components["schemas"]["VoiceCapability"];
        };
        /**
         * @description Calls as a whole.
         *
         *     Source: B48.
         * @example {
         *       "displayName": "Voice",
         *       "status": "active",
         *       "name": "voice",
         *       "version": 0
         *     }
         */
        VoiceCapability: components["schemas"]["CapabilityNode"] & {
            /**
             * @description Recording of calls.
             *
             *     Source: B171.
             */
            recording?: components["schemas"]["PausableCapability"];
        };
    };
    responses: {
        /** @description The access key is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
            };
        };
        /** @description The role of the access key does not allow this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
            };
        };
        /** @description No such workspace, or no such channel in it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
            };
        };
        /** @description A path or query parameter does not have its documented form. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description More than 50 GET requests in a second for this workspace; the request was not carried out and may be repeated later. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
            };
        };
    };
    parameters: {
        /**
         * @description The workspace whose channels are meant.
         *
         *     Source: B04, B14, B103.
         */
        WorkspaceId: string;
        /**
         * @description The channel that is meant.
         *
         *     Source: B15, B104.
         */
        ChannelId: string;
        /**
         * @description The contact that is meant.
         *
         *     Source: B105.
         */
        ContactId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChannels: {
        parameters: {
            query?: {
                /** @description How many channels a page may hold; a general page of the provider says at most 100, this operation 1000. */
                limit?: number;
                /**
                 * @description The `nextPageToken` of the page before.
                 *
                 *     Source: B09.
                 */
                pageToken?: string;
                /** @description Turns the order of the list around. */
                reverse?: boolean;
                /** @description Only channels of this platform, or of one of these. */
                platform?: string | string[];
                /** @description Only channels with the conferencial flag. */
                conferencial?: boolean;
                /** @description Only channels the caller has access to. */
                onlyMyChannels?: boolean;
                /** @description Only channels with this status. The page renders a default of preview, which no channel status is, and leaves any string open. */
                status?: string;
                /** @description Only channels for this use case. */
                useCaseType?: components["schemas"]["UseCaseType"];
                /** @description Only these channels. */
                channelIds?: string[];
                /** @description Only channels owned by one of these. */
                resourceOwnerId?: components["schemas"]["Uuid"][];
                /** @description Only channels whose owner goes by one of these identifiers. */
                resourceOwnerIdentifier?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace whose channels are meant.
                 *
                 *     Source: B04, B14, B103.
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description One page of channels.
             *
             *     Source: B06.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace whose channels are meant.
                 *
                 *     Source: B04, B14, B103.
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * @description The channel that is meant.
                 *
                 *     Source: B15, B104.
                 */
                channelId: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The channel.
             *
             *     Source: B17.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getChannelContact: {
        parameters: {
            query?: {
                /** @description The contact's address on this channel, such as a phone number; optional and possibly empty by the published description, while a known application always sends it and calls it required. */
                contactIdentifierValue?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace whose channels are meant.
                 *
                 *     Source: B04, B14, B103.
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * @description The channel that is meant.
                 *
                 *     Source: B15, B104.
                 */
                channelId: components["parameters"]["ChannelId"];
                /**
                 * @description The contact that is meant.
                 *
                 *     Source: B105.
                 */
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description What the channel allows for the contact.
             *
             *     Source: B62.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelContact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such workspace, channel or contact. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestError"];
                };
            };
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}

/**
 * What every capability of the tree has; eight of them stand in the printed answer.
 *
 * Source: B44.
 */
export type CapabilityNode = components['schemas']['CapabilityNode']
/**
 * One messaging platform installed in a workspace; the list and the single answer hold the same object.
 *
 * Source: B41, B42, B52, B53, B84, B201.
 */
export type Channel = components['schemas']['Channel']
/**
 * What a channel can do. Each name stands twice, as a wrapper and as the capability in it. Known from the printed answers only.
 *
 * Source: B205, B209.
 */
export type ChannelCapabilities = components['schemas']['ChannelCapabilities']
/**
 * What a channel allows for one contact; the provider closes this object.
 *
 * Source: B66, B85.
 */
export type ChannelContact = components['schemas']['ChannelContact']
/**
 * One page of a workspace's channels.
 *
 * Source: B12.
 */
export type ChannelList = components['schemas']['ChannelList']
/**
 * The kind of messages a channel sends; `conversational` here, while the use case has `conversation`.
 *
 * Source: B94, B204, B207.
 */
export type ChannelMessageType = components['schemas']['ChannelMessageType']
/**
 * How far a channel is set up, and whether it works.
 *
 * Source: B89, B207.
 */
export type ChannelStatus = components['schemas']['ChannelStatus']
/**
 * The form a contact identifier must have; known from the printed answers only.
 *
 * Source: B210.
 */
export type ContactIdentifierFormat = components['schemas']['ContactIdentifierFormat']
/**
 * A kind of identifier format; the document shows one value and no list.
 *
 * Source: B107.
 */
export type ContactIdentifierFormatType = components['schemas']['ContactIdentifierFormatType']
/**
 * A moment in RFC 3339 form, with any number of fraction digits and `Z` or a numeric offset.
 */
export type DateTime = components['schemas']['DateTime']
/**
 * Receiving messages.
 *
 * Source: B47.
 */
export type IncomingMessagingCapability = components['schemas']['IncomingMessagingCapability']
/**
 * The wrapper around what can be done with media; no capability of its own.
 *
 * Source: B135.
 */
export type MediaCapabilities = components['schemas']['MediaCapabilities']
/**
 * The wrapper around the messaging capability.
 *
 * Source: B205.
 */
export type MessagingCapabilities = components['schemas']['MessagingCapabilities']
/**
 * Messaging as a whole, in both directions.
 *
 * Source: B45.
 */
export type MessagingCapability = components['schemas']['MessagingCapability']
/**
 * Sending messages.
 *
 * Source: B46.
 */
export type OutgoingMessagingCapability = components['schemas']['OutgoingMessagingCapability']
/**
 * A leaf of the tree, which can be paused; the capabilities above the leaves cannot.
 *
 * Source: B206.
 */
export type PausableCapability = components['schemas']['PausableCapability']
/**
 * A protocol to reach a platform's service by.
 *
 * Source: B91, B207.
 */
export type PlatformServiceProtocol = components['schemas']['PlatformServiceProtocol']
/**
 * A version of a platform's service, a string although it looks like a number.
 *
 * Source: B90.
 */
export type PlatformServiceVersion = components['schemas']['PlatformServiceVersion']
/**
 * A template engine for messages.
 *
 * Source: B92, B207.
 */
export type PlatformTemplateEngine = components['schemas']['PlatformTemplateEngine']
/**
 * Switches for how a channel treats contacts; known from the printed answers only.
 *
 * Source: B50, B210.
 */
export type Preferences = components['schemas']['Preferences']
/**
 * Why a request was refused.
 */
export type RequestError = components['schemas']['RequestError']
/**
 * One named value of a channel; known from the printed answers only.
 *
 * Source: B49, B210.
 */
export type Setting = components['schemas']['Setting']
/**
 * Who may see a setting; the document shows one value and no list.
 *
 * Source: B184, B189.
 */
export type SettingVisibility = components['schemas']['SettingVisibility']
/**
 * A product suite a channel belongs to; the document shows one value and no list.
 *
 * Source: B106, B194.
 */
export type SuiteType = components['schemas']['SuiteType']
/**
 * What a channel is used for; `conversation` here, while the message type has `conversational`.
 *
 * Source: B93, B204, B207.
 */
export type UseCaseType = components['schemas']['UseCaseType']
/**
 * A UUID of any version, known or not, in the form 8-4-4-4-12 hexadecimal digits.
 */
export type Uuid = components['schemas']['Uuid']
/**
 * Why a request was refused, field by field.
 */
export type ValidationError = components['schemas']['ValidationError']
/**
 * The wrapper around the voice capability.
 *
 * Source: B205.
 */
export type VoiceCapabilities = components['schemas']['VoiceCapabilities']
/**
 * Calls as a whole.
 *
 * Source: B48.
 */
export type VoiceCapability = components['schemas']['VoiceCapability']
