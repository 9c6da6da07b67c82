/** Shows the contract to people who read it in a browser. */
package org.xinglin.rest.docs;
