/** The database: a private PostgreSQL in the data folder, or a server; its schemas, one a room; the pool of connections. */
@NullMarked
package io.toptier.desk.database;

import org.jspecify.annotations.NullMarked;
