using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models;

/// <summary>The contract of a type that its own converter reads and writes.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TConverter">The converter.</typeparam>
internal sealed class ConvertedContractAttribute<T, TConverter> : JsonContractAttribute
    where T : class
    where TConverter : JsonConverter<T>, new()
{
    /// <inheritdoc/>
    public override JsonTypeInfo Create(JsonSerializerOptions options) => JsonContracts.Value<T>(options, new TConverter());

    /// <inheritdoc/>
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => type == typeof(Dictionary<string, T>) ? JsonContracts.Dictionary<T>(options) : null;
}
