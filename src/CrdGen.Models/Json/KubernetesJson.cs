using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models;

/// <summary>
/// How System.Text.Json reads and writes all types of Kubernetes. It is used as a context of System.Text.Json's source generator is, alone
/// or among other resolvers, ahead of time too; a trimmed program keeps the contracts of those types only that it uses.
/// </summary>
public sealed partial class KubernetesJson : JsonSerializerContext, IJsonTypeInfoResolver
{
    /// <summary>Contracts for options of their own, which are System.Text.Json's defaults.</summary>
    public KubernetesJson()
        : base(null)
    {
    }

    /// <summary>Contracts for these options.</summary>
    /// <param name="options">The options, which cannot be changed afterwards.</param>
    public KubernetesJson(JsonSerializerOptions options)
        : base(options)
    {
    }

    /// <summary>The contracts for System.Text.Json's default options.</summary>
    public static KubernetesJson Default { get; } = new(new JsonSerializerOptions());

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions { get; } = new();

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type)
    {
        Options.TryGetTypeInfo(type, out var contract);
        return contract;
    }

    /// <inheritdoc/>
    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => KubernetesContracts.Create(type, options);

    private JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
