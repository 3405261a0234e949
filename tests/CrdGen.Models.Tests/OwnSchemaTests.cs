using System.Text;
using CrdGen.Schema.Json;
using CrdGen.Schema.KubernetesTypes;
using Shouldly;
using Xunit;

namespace CrdGen.Models.Tests;

/// <summary>Each C# type says by itself what Kubernetes' OpenAPI document says of it.</summary>
public sealed class OwnSchemaTests
{
    private const string Prefix = "io.k8s.";
    private const string Schemas = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps";

    /// <summary>The text of a Go duration has no C# type, nor does any API of Kubernetes' own use it; OpenAPI has none of it.</summary>
    private const string NotInOpenApi = "io.k8s.apimachinery.pkg.apis.meta.v1.Duration";

    private static readonly Lazy<Dictionary<string, string>> Expected = new(ReadExpected);

    private static readonly Lazy<OwnSchemas> Models = new(() => new());

    [Fact]
    public void The_schema_of_every_type_is_that_of_OpenAPI()
    {
        var models = Models.Value;
        models.CompilerErrors.ShouldBeEmpty();
        Expected.Value.Count.ShouldBe(578);
        Differences(models).ShouldBeEmpty();
    }

    /// <summary>What Kubernetes allows itself, and refuses in custom resources: keys of lists that may be absent. (Bytes that are a list come in by JSON, of which the verdict on a resource tells.)</summary>
    [Fact]
    public void The_generator_objects_to_few() => Expected.Value.Keys
        .Where(name => new[] { "List", "FlowSchema", "PriorityLevelConfiguration", "ResourceClaim", "APIService" }.All(end => !name.EndsWith(end, StringComparison.Ordinal)))
        .Where(name => Models.Value.Of(name).Diagnostics.Count > 0)
        .Select(name => name[(name.LastIndexOf('.') + 1)..])
        .ShouldBe(["ServiceAccount", "FlowSchemaStatus", "PriorityLevelConfigurationStatus", "ResourceClaimStatus"]);

    [Theory]
    [InlineData("Apps/V1/DeploymentSpec.cs", "public int? Replicas", "public long? Replicas", "api.apps.v1.DeploymentSpec")]
    [InlineData("Apps/V1/DeploymentSpec.cs", "public required Meta.V1", "public Meta.V1", "api.apps.v1.DeploymentSpec")]
    [InlineData("Apps/V1/DeploymentSpec.cs", "Number of desired pods", "How many pods", "api.apps.v1.DeploymentSpec")]
    [InlineData("Apps/V1/DeploymentSpec.cs", "\"paused\"", "\"isPaused\"", "api.apps.v1.DeploymentSpec")]
    [InlineData("Batch/V1/JobSpec.cs", "\"manualSelector\"", "\"manualselector\"", "api.batch.v1.JobSpec", "api.batch.v1.JobTemplateSpec", "api.batch.v1.CronJobSpec")]
    [InlineData("Networking/V1/IngressPortStatus.cs", "MaxLength = 316", "MaxLength = 317", "api.networking.v1.IngressPortStatus")]
    [InlineData("Core/V1/ContainerPort.cs", "[Default(\"TCP\")]", "", "api.core.v1.ContainerPort", "api.core.v1.PodSpec")]
    [InlineData("Core/V1/Secret.cs", "Dictionary<string, byte[]>", "Dictionary<string, string>", "api.core.v1.Secret", "api.core.v1.SecretList")]
    [InlineData("Core/V1/LocalObjectReference.cs", "[MapType(MapType.Atomic)]", "", "api.core.v1.LocalObjectReference", "api.core.v1.PodSpec")]
    [InlineData("ApiExtensions/V1/JSONSchemaProps.cs", "List<JSONSchemaProps>? AllOf", "JSONSchemaProps? AllOf", "apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition")]
    [InlineData("src/CrdGen/Objects/OwnerReference.cs", "public required string Uid", "public string? Uid", "apimachinery.pkg.apis.meta.v1.ObjectMeta", "api.core.v1.Pod")]
    public void A_changed_model_is_found(string path, string text, string changed, params string[] found)
    {
        var isChanged = false;
        var models = new OwnSchemas((file, code) =>
        {
            if (!file.EndsWith(path, StringComparison.Ordinal))
            {
                return code;
            }

            isChanged = code.Contains(text, StringComparison.Ordinal);
            return code.Replace(text, changed, StringComparison.Ordinal);
        });
        var differences = Differences(models);
        isChanged.ShouldBeTrue();
        found.Where(name => !differences.Exists(difference => difference.StartsWith($"{Prefix}{name}:", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static List<string> Differences(OwnSchemas models)
    {
        var differences = new List<string>();
        foreach (var (name, expected) in Expected.Value)
        {
            var (json, _) = models.Of(name);
            if (json != expected)
            {
                var at = expected.Zip(json).TakeWhile(pair => pair.First == pair.Second).Count();
                differences.Add($"{name}: expected …{Around(expected, at)}…, got …{Around(json, at)}…");
            }

        }

        return differences;
    }

    private static string Around(string text, int at) => text.Substring(Math.Max(0, at - 60), Math.Min(text.Length - Math.Max(0, at - 60), 140));

    /// <summary>The definitions without references, and schemas within schemas one level deep.</summary>
    private static Dictionary<string, string> ReadExpected()
    {
        var lines = new StringBuilder();
        foreach (var name in DefinitionFile.Instance.Names.Where(name => name != NotInOpenApi))
        {
            var schema = DefinitionFile.Instance.Read(name)!.ToString();
            schema = name == Schemas ? schema.Replace($"\"$ref\":\"{Schemas}\"", "\"$ref\":\"leaf\"", StringComparison.Ordinal) : schema;
            lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"{name}\":{schema}}}\n");
        }

        var file = new DefinitionFile(Encoding.UTF8.GetBytes(lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"leaf\":{OwnSchemas.LeafSchema}}}\n").ToString()));
        var expander = new DefinitionExpander(file, EmbeddedMetadata.Full);
        return file.Names.Where(name => name != "leaf").ToDictionary(name => name, name => SchemaWriter.Write(expander.Find(name).Schema!).ToString(), StringComparer.Ordinal);
    }
}
