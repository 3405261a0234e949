namespace CrdGen.Operator;

/// <summary>Whether the program's client has the fence.</summary>
internal static class FencedClient
{
    /// <param name="fence">The fence; the client has been made.</param>
    /// <param name="method">What needs it.</param>
    /// <exception cref="InvalidOperationException">The client has none.</exception>
    public static void Require(LeadershipFence fence, string method)
    {
        if (!fence.HasHandler)
        {
            throw new InvalidOperationException(
                $"{method} stands between the KubernetesClient and the API server, and cannot where the client was made elsewhere and registered as an instance: a replica that has lost its Lease would still write. Register the client with builder.Services.AddKubernetesClient(options => …).");
        }
    }
}
