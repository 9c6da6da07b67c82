/** Follows the public register and tells in order what changed in it. */
package org.xinglin.disclosure.feed;
