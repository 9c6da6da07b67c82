/** Serves hospitals' systems by SOAP. */
package org.xinglin.soap;
