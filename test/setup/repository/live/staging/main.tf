module "orders" {
  source  = "../../modules/service"
  env     = "staging"
  service = "orders"
}
