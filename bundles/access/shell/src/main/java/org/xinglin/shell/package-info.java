/** Holds the commands of the operator's shell; each is registered by Karaf as {@code xinglin:<name>}. */
package org.xinglin.shell;
