using System.Text.Json.Nodes;

namespace CrdGen.Operator;

/// <summary>A child as it shall be.</summary>
/// <param name="Object">As the reconciler has it.</param>
/// <param name="Key">Its name and namespace.</param>
/// <param name="Configuration">What is applied.</param>
internal sealed record DesiredChild(IKubernetesObject Object, ObjectKey Key, JsonObject Configuration);
