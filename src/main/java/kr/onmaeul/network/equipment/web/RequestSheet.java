package kr.onmaeul.network.equipment.web;

import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.network.equipment.DeviceRequest;

/// Requests for devices as they are taken away, by the team and by a department.
final class RequestSheet {

    private RequestSheet() {}

    /// What everybody wants to know of a request.
    static ListSheet<DeviceRequest> columns(Page page) {
        return new ListSheet<DeviceRequest>(page)
                .column("candidate.department", DeviceRequest::department)
                .column("equipment.item", request -> request.item().label().in(page.locale()))
                .column("issuing.requested", DeviceRequest::quantity)
                .column("issuing.allocated", DeviceRequest::allocated)
                .column("issuing.handed", DeviceRequest::handed)
                .column("issuing.confirmed", DeviceRequest::confirmed)
                .column("issuing.reason", DeviceRequest::reason);
    }
}
