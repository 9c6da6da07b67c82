/** Does what hospitals' systems ask for, by the services that the pages use. */
package org.xinglin.soap.desk;
