/** Serves the REST interface: one CXF bus and server, whose parts may come and go while it runs. */
package org.xinglin.rest;
