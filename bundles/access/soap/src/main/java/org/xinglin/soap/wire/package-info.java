/** Reads and writes what the contract's schema leaves to Java. */
package org.xinglin.soap.wire;
