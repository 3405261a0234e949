// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[KubernetesResource("batch", "cronjobs", ResourceScope.Namespaced)]
public sealed partial class CronJob : IApiResource<CronJob>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "batch";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "CronJob";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "cronjobs";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "CronJobList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<CronJob> IApiResource<CronJob>.JsonTypeInfo => KubernetesJson.Default.CronJob;
}

[KubernetesListContract<CronJobList, CronJob>]
public sealed partial class CronJobList : KubernetesList<CronJob>;

[KubernetesResource("batch", "jobs", ResourceScope.Namespaced)]
public sealed partial class Job : IApiResource<Job>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "batch";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Job";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "jobs";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "JobList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Job> IApiResource<Job>.JsonTypeInfo => KubernetesJson.Default.Job;
}

[KubernetesListContract<JobList, Job>]
public sealed partial class JobList : KubernetesList<Job>;
