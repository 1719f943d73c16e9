package org.externalcontacts.application.permission;

/** How many of an operation's permissions a caller needs (BEHAVIOUR 7.7). */
public enum PermissionMode {
    /** One of them is enough. */
    ANY,
    /** Every one of them is needed. */
    ALL
}
