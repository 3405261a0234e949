namespace CrdGen.Operator.Faults.Replicas;

/// <summary>Holds requests back, before anything else sees them, while the replica stands still.</summary>
internal sealed class FreezeHandler(ReplicaLife life) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!life.Gate.IsCompleted)
        {
            life.Hold(request);
            await life.Gate.WaitAsync(cancellationToken);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
