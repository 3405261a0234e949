using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CrdGen.Models.Coordination.V1;

namespace CrdGen.Operator.Faults.Replicas;

/// <summary>Reads in the answers about Leases under which term the replica leads.</summary>
internal sealed class TermHandler(ReplicaIdentity identity) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.Method != HttpMethod.Get && response.IsSuccessStatusCode && request.RequestUri!.AbsolutePath.Contains("/leases", StringComparison.Ordinal))
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            var lease = JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancellationToken), Contract<Lease>());
            if (lease?.Spec?.HolderIdentity == identity.Name)
            {
                identity.Term = lease.Spec.LeaseTransitions ?? 0;
            }
        }

        return response;
    }

    private static JsonTypeInfo<T> Contract<T>()
        where T : class, IApiResource<T> => T.JsonTypeInfo;
}
