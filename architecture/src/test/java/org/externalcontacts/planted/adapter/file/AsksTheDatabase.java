package org.externalcontacts.planted.adapter.file;

import java.sql.Connection;

/** Breaks the rule that one package knows the database. */
record AsksTheDatabase(Connection database) {}
