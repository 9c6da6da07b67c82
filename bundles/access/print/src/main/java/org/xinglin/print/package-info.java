/** Prints the application forms. */
package org.xinglin.print;
