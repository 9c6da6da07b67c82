/** Serves the web pages. */
package org.xinglin.portal;
