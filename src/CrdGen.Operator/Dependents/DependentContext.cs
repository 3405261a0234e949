using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>With what dependents are made.</summary>
/// <param name="Client">The API.</param>
/// <param name="Informers">What is known of the children.</param>
/// <param name="Events">Is told of what people should know.</param>
internal sealed record DependentContext(KubernetesClient Client, InformerRegistry Informers, EventRecorder Events);
