/** Gives the operator of a test installation the shell command {@code xinglin:clock}. */
package org.xinglin.clock;
