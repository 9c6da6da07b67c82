/** Advances the feed of the public register, makes its bulk files and calls those who subscribed. */
package org.xinglin.routes.publicfeed;
