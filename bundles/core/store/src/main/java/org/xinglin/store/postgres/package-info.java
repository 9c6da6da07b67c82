/** Implements the store on PostgreSQL. */
package org.xinglin.store.postgres;
