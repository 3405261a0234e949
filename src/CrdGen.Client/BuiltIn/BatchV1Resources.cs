// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Batch.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>batch/v1</c>.</summary>
public static class BatchV1Resources
{
    /// <summary>Objects of kind CronJob, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<CronJob> CronJobs(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<CronJob>(@namespace);
    }

    /// <summary>Objects of kind Job, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Job> Jobs(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Job>(@namespace);
    }
}
