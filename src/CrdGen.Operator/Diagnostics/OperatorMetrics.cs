using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace CrdGen.Operator;

/// <summary>All that an operator counts. Each instrument exists once, whatever the number of controllers.</summary>
internal sealed class OperatorMetrics
{
    private readonly ConcurrentDictionary<string, Func<bool>> leases = new(StringComparer.Ordinal);
    private readonly Meter meter;
    private readonly ReconcileInstruments reconciles;
    private readonly Counter<long> requests;

    public OperatorMetrics(IMeterFactory meters)
    {
        meter = meters.Create(OperatorDiagnostics.Name);
        reconciles = new(meter);
        requests = meter.CreateCounter<long>("rest_client_requests_total", description: "Number of HTTP requests, partitioned by status code, method, and host.");
        meter.CreateObservableGauge("leader_election_master_status", Leases, description: "Whether this replica holds the relevant lease: 0 indicates backup, 1 indicates master. 'name' is the string used to identify the lease.");
    }

    /// <summary>The meter of the operator, for instruments of its other parts.</summary>
    public Meter Meter => meter;

    public WorkQueueMetrics ForQueue(string controller) => new(meter, controller);

    public ReconcileMetrics ForController(string controller) => new(reconciles, controller);

    /// <summary>Has a Lease asked whether this replica holds it whenever somebody reads the gauge.</summary>
    public void AddLease(string name, Func<bool> isHeld) => leases[name] = isHeld;

    /// <summary>Counts requests of a client; retries count each time, as in client-go.</summary>
    public DelegatingHandler NewHandler() => new Handler(requests);

    private IEnumerable<Measurement<int>> Leases()
    {
        foreach (var (name, isHeld) in leases)
        {
            yield return new(isHeld() ? 1 : 0, new KeyValuePair<string, object?>("name", name));
        }
    }

    private sealed class Handler(Counter<long> requests) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var code = "<error>";
            try
            {
                var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                code = ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return response;
            }
            finally
            {
                if (requests.Enabled)
                {
                    requests.Add(1, new("code", code), new("method", request.Method.Method), new("host", request.RequestUri!.Authority));
                }
            }
        }
    }
}
