/** Holds the resources: thin steps between HTTP and the services. */
package org.xinglin.rest.resource;
