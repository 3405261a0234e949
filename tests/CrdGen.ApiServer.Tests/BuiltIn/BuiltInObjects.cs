using System.Text.Json.Nodes;
using CrdGen.Models.ApiExtensions.V1;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Autoscaling.V2;
using CrdGen.Models.Batch.V1;
using CrdGen.Models.Coordination.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Models.Meta.V1;
using CrdGen.Models.Networking.V1;
using CrdGen.Models.Policy.V1;
using CrdGen.Models.Rbac.V1;
using CrdGen.Models.Scheduling.V1;
using CrdGen.Models.Storage.V1;

namespace CrdGen.ApiServer.Tests.BuiltIn;

/// <summary>Objects of Kubernetes' own kinds, written with the models.</summary>
internal static class BuiltInObjects
{
    private static readonly LabelSelector Selector = new() { MatchLabels = new() { ["app"] = "web" } };

    public static IEnumerable<IKubernetesObject> All =>
    [
        new ConfigMap { Metadata = Meta("config"), Data = new() { ["a"] = "", ["b"] = "x\ny" }, BinaryData = new() { ["c"] = [0, 255, 1] }, Immutable = true },
        new Secret { Metadata = Meta("secret"), Type = "Opaque", StringData = new() { ["user"] = "me" }, Data = new() { ["key"] = [1, 2, 3] } },
        new Service
        {
            Metadata = Meta("web"),
            Spec = new() { Selector = Selector.MatchLabels, Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }, new() { Name = "metrics", Port = 9090, TargetPort = 9090 }] },
        },
        new LimitRange { Metadata = Meta("limits"), Spec = new() { Limits = [new() { Type = "Container", Max = new() { ["cpu"] = "2", ["memory"] = new Quantity("1Gi") * 3 } }] } },
        new ResourceQuota { Metadata = Meta("quota"), Spec = new() { Hard = new() { ["pods"] = 10 } } },
        new PersistentVolumeClaim { Metadata = Meta("data"), Spec = Claim },
        new Deployment { Metadata = Meta("web"), Spec = new() { Replicas = 0, Selector = Selector, Template = Template, Strategy = new() { RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 0 } } } },
        new StatefulSet
        {
            Metadata = Meta("db"),
            Spec = new() { ServiceName = "db", Selector = Selector, Template = Template, VolumeClaimTemplates = [new() { Metadata = new() { Name = "data" }, Spec = Claim }] },
        },
        new Job { Metadata = Meta("once"), Spec = new() { BackoffLimit = 0, Template = OneTime } },
        new CronJob { Metadata = Meta("often"), Spec = new() { Schedule = "@daily", JobTemplate = new() { Spec = new() { Template = OneTime } } } },
        new HorizontalPodAutoscaler
        {
            Metadata = Meta("web"),
            Spec = new()
            {
                ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" },
                MaxReplicas = 5,
                Metrics = [new() { Type = "Resource", Resource = new() { Name = "cpu", Target = new() { Type = "AverageValue", AverageValue = "500m" } } }],
            },
        },
        new Lease { Metadata = Meta("leader"), Spec = new() { HolderIdentity = "me", LeaseDurationSeconds = 15, AcquireTime = new(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero).AddTicks(1234560)) } },
        new Ingress
        {
            Metadata = Meta("web"),
            Spec = new() { Rules = [new() { Host = "a.example.com", Http = new() { Paths = [new() { Path = "/", PathType = "Prefix", Backend = new() { Service = new() { Name = "web", Port = new() { Name = "http" } } } }] } }] },
        },
        new NetworkPolicy { Metadata = Meta("deny"), Spec = new() { PodSelector = new(), Ingress = [new() { Ports = [new() { Port = 80, EndPort = 90 }] }] } },
        new PodDisruptionBudget { Metadata = Meta("web"), Spec = new() { Selector = Selector, MinAvailable = "50%" } },
        new Role { Metadata = Meta("reader"), Rules = [new() { ApiGroups = [""], Resources = ["pods"], Verbs = ["get"] }] },
        new PriorityClass { Metadata = new() { Name = "high" }, Value = 1000, GlobalDefault = false },
        new StorageClass { Metadata = new() { Name = "fast" }, Provisioner = "example.com/disk", Parameters = new() { ["type"] = "ssd" }, AllowVolumeExpansion = true },
        new CustomResourceDefinition
        {
            Metadata = new() { Name = "models.builtin.example.com" },
            Spec = new()
            {
                Group = "builtin.example.com",
                Scope = "Namespaced",
                Names = new() { Kind = "Model", Plural = "models" },
                Versions =
                [
                    new()
                    {
                        Name = "v1",
                        Served = true,
                        Storage = true,
                        Schema = new()
                        {
                            OpenAPIV3Schema = new()
                            {
                                Type = "object",
                                Properties = new()
                                {
                                    ["color"] = new() { Type = "string", Enum = ["red", "green"], Default = "red" },
                                    ["list"] = new() { Type = "array", Items = new JSONSchemaProps { Type = "number", Minimum = 0.5 } },
                                    ["map"] = new() { Type = "object", AdditionalProperties = new JSONSchemaProps { Type = "string" } },
                                    ["any"] = new() { Type = "object", XKubernetesPreserveUnknownFields = true, Default = new JsonObject { ["a"] = new JsonArray(1, "b") } },
                                },
                            },
                        },
                    },
                ],
            },
        },
    ];

    private static PersistentVolumeClaimSpec Claim => new() { AccessModes = ["ReadWriteOnce"], Resources = new() { Requests = new() { ["storage"] = "1.5Gi" } } };

    private static PodTemplateSpec Template => new()
    {
        Metadata = new() { Labels = Selector.MatchLabels },
        Spec = new()
        {
            Containers =
            [
                new()
                {
                    Name = "web",
                    Image = "web:1",
                    Ports = [new() { Name = "http", ContainerPortValue = 80 }],
                    Env = [new() { Name = "IP", ValueFrom = new() { FieldRef = new() { FieldPath = "status.podIP" } } }],
                    LivenessProbe = new() { HttpGet = new() { Path = "/", Port = "http" } },
                    Resources = new() { Requests = new() { ["cpu"] = "0.25" } },
                },
            ],
        },
    };

    private static PodTemplateSpec OneTime
    {
        get
        {
            var template = Template;
            template.Spec!.RestartPolicy = "Never";
            return template;
        }
    }

    private static ObjectMeta Meta(string name) => new() { Name = name, Namespace = "default", Labels = new() { ["made-by"] = "models" } };
}
