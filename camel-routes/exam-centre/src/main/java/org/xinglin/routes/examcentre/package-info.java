/** Brings the exam centre's batches to the feed and keeps what became of them. */
package org.xinglin.routes.examcentre;
