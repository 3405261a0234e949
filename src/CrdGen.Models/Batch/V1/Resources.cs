// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
namespace CrdGen.Models.Batch.V1;

public sealed partial class CronJob : IKubernetesResource<CronJob>
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
}

public sealed partial class CronJobList : KubernetesList<CronJob>;

public sealed partial class Job : IKubernetesResource<Job>
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
}

public sealed partial class JobList : KubernetesList<Job>;
