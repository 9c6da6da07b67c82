/** Lets calls be sent again with one effect, and answers not be sent again that are known. */
package org.xinglin.rest.repeat;
