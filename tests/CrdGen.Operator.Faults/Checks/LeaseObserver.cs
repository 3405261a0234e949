using CrdGen.Client;
using CrdGen.Models.Coordination.V1;

namespace CrdGen.Operator.Faults.Checks;

/// <summary>Knows who leads, by the Lease on the server.</summary>
internal sealed class LeaseObserver(KubernetesClient client, string ns)
{
    private volatile string? holder;

    public string? Holder => holder;

    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var lease = await client.Resources<Lease>(ns).GetOrDefaultAsync("faults", stop);
                holder = lease?.Spec?.HolderIdentity is { Length: > 0 } name ? name : null;
            }
            catch (Exception error) when (error is KubernetesException or HttpRequestException or IOException or OperationCanceledException)
            {
                // The server is away; who led still does, as far as anybody knows.
            }

            await Task.Delay(100, CancellationToken.None);
        }
    }
}
