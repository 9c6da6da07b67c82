/** Operates a whole installation from outside: by its launcher, its folders and HTTP. */
package org.xinglin.itests;
