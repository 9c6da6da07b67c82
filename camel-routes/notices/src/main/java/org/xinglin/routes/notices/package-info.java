/** Takes notices from the tenants' outboxes to the people they are for. */
package org.xinglin.routes.notices;
